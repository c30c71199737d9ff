import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { refusingTwice } from "../../../../server/organizations/rows/refusing-twice.ts";
import { saveOrganization } from "../../../../server/organizations/save-organization.ts";
import { makeOrganization } from "../../../factories/organization.ts";
import { toInput } from "../../../factories/organization-input.ts";
import { changeOrganization } from "../../../factories/save-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { atDesk, makeDesk } from "../../../support/desk.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase("mexico");
});
afterAll(() => database?.drop());

const codeOf = (error: unknown) => expect.objectContaining({ code: error });

test("of those who take one slug at once one gets it, and the others are told so", async () => {
  const desk = makeDesk(database);
  for (let round = 0; round < 5; round++) {
    const houses = [makeOrganization(), makeOrganization(), makeOrganization()];
    for (const house of houses) await changeOrganization(desk, house);
    const slug = `wanted-${round}`;
    const saves = await Promise.allSettled(
      houses.map((house) =>
        atDesk(desk, saveOrganization, {
          id: house.id,
          baseRevision: 1,
          input: { ...toInput(house), slug },
        }),
      ),
    );
    const refused = saves.flatMap((save) => (save.status === "rejected" ? [save.reason.code] : []));
    expect(refused).toHaveLength(2);
    // Who came later in the same moment is told by the check, and who came at once by the database.
    for (const code of refused) expect(["CONFLICT", "BAD_DOCUMENT"]).toContain(code);
  }
});

test("a slug that the database finds taken, by a raw statement or by Prisma's own, is a conflict", async () => {
  const desk = makeDesk(database);
  const [first, second] = [makeOrganization(), makeOrganization()];
  for (const house of [first, second]) await changeOrganization(desk, house);
  const { db } = database;
  for (const write of [
    () =>
      db.$executeRaw`UPDATE editorial.organization SET slug = ${first.slug} WHERE id = ${second.id}::uuid`,
    () => db.organization.update({ where: { id: second.id }, data: { slug: first.slug } }),
  ])
    await expect(refusingTwice(async () => write())).rejects.toEqual(codeOf("CONFLICT"));
});

test("any other error goes through as it is", async () => {
  const { db } = database;
  const broken = refusingTwice(async () => db.$executeRaw`SELECT 1 / 0`);
  await expect(broken).rejects.toEqual(codeOf("P2010"));
});
