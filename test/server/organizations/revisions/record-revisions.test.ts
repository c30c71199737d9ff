import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readRevisionAsOf } from "../../../../server/organizations/revisions/read-revisions.ts";
import { makeOrganization } from "../../../factories/organization.ts";
import { changeOrganization, lookAt } from "../../../factories/save-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { makeDesk } from "../../../support/desk.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase("mexico");
});
afterAll(() => database?.drop());

const at = (seconds: number) => new Date(Date.UTC(2027, 0, 1, 12, 0, seconds));

test("history's times never run backwards, though who waited for the lock came first", async () => {
  const house = makeOrganization();
  for (const [seconds, name] of [
    [0, "Casa Roja"],
    [10, "Casa Verde"],
    [5, "Casa Blanca"],
    [12, "Casa Azul"],
  ] as const)
    await changeOrganization(makeDesk(database, { now: at(seconds) }), { ...house, name });
  const desk = makeDesk(database);
  const revisions = await database.db.revision.findMany({
    where: { organizationId: house.id },
    orderBy: { number: "asc" },
  });
  expect(revisions.map(({ madeAt }) => madeAt)).toEqual([at(0), at(10), at(10), at(12)]);
  const numberAt = async (seconds: number) =>
    (await readRevisionAsOf(desk, { id: house.id, at: at(seconds) }))?.number;
  expect([await numberAt(9), await numberAt(11), await numberAt(12)]).toEqual([1, 3, 4]);
});

test("who edits after waiting is not shown as having edited before", async () => {
  const house = makeOrganization();
  await changeOrganization(makeDesk(database, { now: at(20) }), house);
  await changeOrganization(makeDesk(database, { now: at(15) }), { ...house, name: "Casa Verde" });
  expect((await lookAt(makeDesk(database), house.id)).editedAt).toEqual(at(20));
  const { publishedAt } = await database.db.publishedEdition.findFirstOrThrow();
  expect(publishedAt).toEqual(at(20));
});
