import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { addNote } from "../../../../server/organizations/notes/add-note.ts";
import { removeNote } from "../../../../server/organizations/notes/remove-note.ts";
import { makeActor } from "../../../factories/actors.ts";
import { makeOrganization } from "../../../factories/organization.ts";
import { changeOrganization } from "../../../factories/save-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { atDesk, makeDesk } from "../../../support/desk.ts";

let database: TestDatabase;
const document = makeOrganization();

beforeAll(async () => {
  database = await cloneDatabase("mexico");
  await changeOrganization(makeDesk(database), document);
});
afterAll(() => database?.drop());

test("lets the writer and admins take a note away, and nobody else", async () => {
  const writer = makeDesk(database);
  for (const remover of [writer, makeDesk(database, { actor: makeActor("ADMIN") })]) {
    const { id } = await atDesk(writer, addNote, { organizationId: document.id, body: "Ask after ten." });
    for (const actor of [makeActor("EDITOR"), makeActor("CONTRIBUTOR")])
      await expect(atDesk(makeDesk(database, { actor }), removeNote, { id })).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
    expect(await atDesk(remover, removeNote, { id })).toMatchObject({ id, body: "Ask after ten." });
    expect(await database.db.note.count({ where: { id } })).toBe(0);
  }
});

test.each([randomUUID(), "nothing"])("finds no note by %s", async (id) => {
  await expect(atDesk(makeDesk(database), removeNote, { id })).rejects.toMatchObject({ code: "NOT_FOUND" });
});
