import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { unarchiveOrganization } from "../../../server/organizations/unarchive-organization.ts";
import { makeActor } from "../../factories/actors.ts";
import { makeOrganization } from "../../factories/organization.ts";
import { changeOrganization, lookAt } from "../../factories/save-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";
import { atDesk, makeDesk } from "../../support/desk.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase("mexico");
});
afterAll(() => database?.drop());

test.each(["PUBLISHED", "DRAFT"] as const)("brings back as %s what was so before", async (status) => {
  const desk = makeDesk(database);
  const document = makeOrganization();
  await changeOrganization(desk, document, status);
  const { positions } = await lookAt(desk, document.id);
  await changeOrganization(desk, document, "ARCHIVED");
  const { revision } = await atDesk(desk, unarchiveOrganization, { id: document.id });
  expect(await lookAt(desk, document.id)).toMatchObject({
    document,
    status,
    revision,
    positions,
    archivedReason: null,
  });
  const seen = await database.db.publishedOrganization.count({ where: { id: document.id } });
  expect(seen).toBe(status === "PUBLISHED" ? 1 : 0);
});

test("makes nothing public that was a draft when it was archived, though it had been public once", async () => {
  const desk = makeDesk(database);
  const document = makeOrganization();
  for (const status of ["PUBLISHED", "DRAFT", "ARCHIVED"] as const)
    await changeOrganization(desk, document, status);
  await changeOrganization(desk, { ...document, name: "Casa Verde" }, "ARCHIVED");
  await atDesk(desk, unarchiveOrganization, { id: document.id });
  expect((await lookAt(desk, document.id)).status).toBe("DRAFT");
  expect(await database.db.publishedOrganization.count({ where: { id: document.id } })).toBe(0);
});

test("refuses what is not archived, and whoever may not", async () => {
  const desk = makeDesk(database);
  const document = makeOrganization();
  await changeOrganization(desk, document);
  const again = atDesk(desk, unarchiveOrganization, { id: document.id });
  await expect(again).rejects.toMatchObject({ code: "WRONG_STATE" });
  const contributor = makeDesk(database, { actor: makeActor("CONTRIBUTOR") });
  const another = atDesk(contributor, unarchiveOrganization, { id: document.id });
  await expect(another).rejects.toMatchObject({ code: "FORBIDDEN" });
});
