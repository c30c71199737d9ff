import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { loadDocuments } from "../../../server/organizations/load-documents.ts";
import { insertOrganizations } from "../../../server/organizations/rows/insert-organizations.ts";
import { anyOrganization } from "../../factories/any-organization.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";

const now = new Date("2026-04-01T00:00:00Z");
let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase("mexico");
});
afterAll(() => database?.drop());

test("what is written is what is read, to the letter and in its order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyOrganization, { minLength: 1, maxLength: 4 }), async (documents) => {
      const kept = await database.db.$transaction(async (tx) => {
        await insertOrganizations(tx, documents, { status: "DRAFT", now });
        return loadDocuments(
          tx,
          documents.map(({ id }) => id),
        );
      });
      const byId = [...documents].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(kept.map(({ document }) => document)).toEqual(byId);
      expect(kept.map(({ status, revision }) => [status, revision])).toEqual(byId.map(() => ["DRAFT", 0]));
    }),
    { numRuns: 40 },
  );
});

test("an id that names nothing is left out", async () => {
  expect(await loadDocuments(database.db, ["00000000-0000-4000-8000-000000000000"])).toEqual([]);
});
