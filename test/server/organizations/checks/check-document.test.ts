import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { saveOrganization } from "../../../../server/organizations/save-organization.ts";
import { makeOrganization } from "../../../factories/organization.ts";
import { publishOrganizations } from "../../../factories/publish-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { atDesk, makeDesk } from "../../../support/desk.ts";

let database: TestDatabase;
const other = makeOrganization();
beforeAll(async () => {
  database = await cloneDatabase("mexico");
  await publishOrganizations(database.db, [other]);
});
afterAll(() => database?.drop());

test.each([
  ["a presence", other.presence.id],
  ["a phone", other.phones[0]!.id],
  ["an entry", other.entries[0]!.id],
])("a new organization does not take the id of %s", async (_what, id) => {
  const save = { id, baseRevision: 0, input: { name: "Casa" } };
  await expect(atDesk(makeDesk(database), saveOrganization, save)).rejects.toMatchObject({
    code: "BAD_DOCUMENT",
    fields: [{ path: "id" }],
  });
});

test("a child does not take the id of an organization", async () => {
  const { id, phones } = makeOrganization();
  const input = { name: "Casa", phones: [{ id: other.id, asPublished: phones[0]!.asPublished }] };
  await expect(
    atDesk(makeDesk(database), saveOrganization, { id, baseRevision: 0, input }),
  ).rejects.toMatchObject({ code: "BAD_DOCUMENT", fields: [{ path: "phones[0].id" }] });
});
