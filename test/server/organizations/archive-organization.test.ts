import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { archiveOrganization } from "../../../server/organizations/archive-organization.ts";
import { examine } from "../../../server/publishing/doctor.ts";
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

test("takes an organization off the pages, keeps what it says, and why", async () => {
  const desk = makeDesk(database);
  const document = makeOrganization();
  await changeOrganization(desk, document);
  const { edition } = await atDesk(desk, archiveOrganization, {
    id: document.id,
    reason: "Closed in February.",
  });
  expect(await lookAt(desk, document.id)).toMatchObject({
    document,
    status: "ARCHIVED",
    archivedReason: "Closed in February.",
    revision: 2,
  });
  expect(await database.db.publishedOrganization.count({ where: { id: document.id } })).toBe(0);
  expect(await database.db.publishedChange.findMany({ where: { edition } })).toMatchObject([
    { kind: "WITHDRAWN", id: document.id },
  ]);
  const revision = await database.db.revision.findFirst({
    where: { organizationId: document.id, number: 2 },
  });
  expect(revision).toMatchObject({ message: "Closed in February.", status: "ARCHIVED" });
});

test("keeps the reason through later saves", async () => {
  const desk = makeDesk(database);
  const document = makeOrganization();
  await changeOrganization(desk, document, "DRAFT");
  await atDesk(desk, archiveOrganization, { id: document.id, reason: "A duplicate." });
  await changeOrganization(desk, { ...document, name: "Casa Verde" }, "ARCHIVED");
  expect(await lookAt(desk, document.id)).toMatchObject({ archivedReason: "A duplicate.", revision: 3 });
});

test("wants a reason, and not a story", async () => {
  const desk = makeDesk(database);
  const document = makeOrganization();
  await changeOrganization(desk, document);
  for (const reason of ["", " \u200b ", "x".repeat(501)])
    await expect(atDesk(desk, archiveOrganization, { id: document.id, reason })).rejects.toMatchObject({
      code: "BAD_INPUT",
      fields: [{ path: "reason" }],
    });
  expect((await lookAt(desk, document.id)).status).toBe("PUBLISHED");
});

test("refuses what is archived already, and whoever may not", async () => {
  const desk = makeDesk(database);
  const document = makeOrganization();
  await changeOrganization(desk, document, "ARCHIVED");
  await expect(atDesk(desk, archiveOrganization, { id: document.id, reason: "Why." })).rejects.toMatchObject({
    code: "WRONG_STATE",
  });
  const contributor = makeDesk(database, { actor: makeActor("CONTRIBUTOR") });
  await expect(
    atDesk(contributor, archiveOrganization, { id: document.id, reason: "Why." }),
  ).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("leaves a directory in which the doctor finds nothing", async () => {
  expect((await examine(database.db)).complaints).toEqual([]);
});
