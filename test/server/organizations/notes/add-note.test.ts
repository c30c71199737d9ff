import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { addNote } from "../../../../server/organizations/notes/add-note.ts";
import { makeActor } from "../../../factories/actors.ts";
import { makeOrganization } from "../../../factories/organization.ts";
import { changeOrganization } from "../../../factories/save-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { atDesk, deskTime, makeDesk } from "../../../support/desk.ts";

let database: TestDatabase;
const document = makeOrganization();

beforeAll(async () => {
  database = await cloneDatabase("mexico");
  await changeOrganization(makeDesk(database), document);
});
afterAll(() => database?.drop());

const add = (body: string, desk = makeDesk(database), organizationId = document.id) =>
  atDesk(desk, addNote, { organizationId, body });

test("keeps a private remark: no revision, nothing published", async () => {
  const desk = makeDesk(database);
  const { edition, ...note } = await add("  Ask after ten.\u202E ", desk);
  expect(edition).toBe(0);
  expect(note).toEqual({
    id: expect.any(String),
    organizationId: document.id,
    body: "Ask after ten.",
    writtenBy: desk.actor.reference,
    writtenAt: deskTime.toISOString(),
  });
  expect(await database.db.note.findUnique({ where: { id: note.id } })).toMatchObject({
    body: "Ask after ten.",
  });
  expect(await database.db.revision.count({ where: { organizationId: document.id } })).toBe(1);
});

test.each(["", " \u200b", "x".repeat(5001)])("refuses what says nothing or too much", async (body) => {
  await expect(add(body)).rejects.toMatchObject({ code: "BAD_INPUT", fields: [{ path: "body" }] });
});

test("is for those who may edit the organization", async () => {
  for (const actor of [makeActor("CONTRIBUTOR"), makeActor("EDITOR", ["US"])])
    await expect(add("Hm.", makeDesk(database, { actor }))).rejects.toMatchObject({ code: "FORBIDDEN" });
});

test("needs an organization", async () => {
  await expect(add("Hm.", makeDesk(database), "nobody")).rejects.toMatchObject({ code: "NOT_FOUND" });
});
