import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { lockOrganizations } from "../../../../server/organizations/locks/lock-organizations.ts";
import { makeOrganization } from "../../../factories/organization.ts";
import { changeOrganization, lookAt } from "../../../factories/save-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { makeDesk } from "../../../support/desk.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase("mexico");
});
afterAll(() => database?.drop());

test("gives organizations in id order, and leaves out what there is not", async () => {
  const desk = makeDesk(database);
  const documents = [makeOrganization(), makeOrganization(), makeOrganization()];
  for (const document of documents) await changeOrganization(desk, document);
  const ids = documents.map(({ id }) => id);
  const asked = [...ids.toSorted().toReversed(), "no id", "00000000-0000-4000-8000-000000000000"];
  const locked = await database.db.$transaction((tx) => lockOrganizations(tx, asked));
  expect(locked.map(({ document }) => document.id)).toEqual(ids.toSorted());
});

test("waits for whoever is at it, and then sees what they wrote, children and all", async () => {
  const desk = makeDesk(database);
  const document = makeOrganization();
  await changeOrganization(desk, document);
  let waiting: Promise<unknown> | undefined;
  await database.db.$transaction(async (tx) => {
    await lockOrganizations(tx, [document.id]);
    waiting = changeOrganization(desk, { ...document, phones: [] });
    await tx.$executeRaw`UPDATE editorial.organization SET name = 'Casa Roja' WHERE id = ${document.id}::uuid`;
    await tx.email.deleteMany({ where: { organizationId: document.id } });
    // It has had the time to pass by, if it could.
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await lookAt(desk, document.id)).document.phones).toHaveLength(1);
  });
  await waiting;
  const { document: kept, revision } = await lookAt(desk, document.id);
  expect([kept, revision]).toEqual([{ ...document, phones: [] }, 2]);
});
