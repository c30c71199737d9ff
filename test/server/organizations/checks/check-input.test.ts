import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { checkInput } from "../../../../server/organizations/checks/check-input.ts";
import { makeEntry, makeOrganization } from "../../../factories/organization.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase("mexico");
});
afterAll(() => database?.drop());

test("a place has one thing wrong with it at a time: the first", async () => {
  const entries = [makeEntry({ country: "Mexico", section: "No such" }), makeEntry({ country: "DE" })];
  const problems = await checkInput(database.db, {}, makeOrganization({ entries }), null);
  expect(problems).toEqual([
    {
      path: "entries[0].country",
      message: expect.objectContaining({ en: expect.stringContaining("two letters") }),
    },
    {
      path: "entries[0].section",
      message: expect.objectContaining({ en: expect.not.stringContaining("No section has this slug") }),
    },
    {
      path: "entries[1].country",
      message: expect.objectContaining({ en: expect.stringContaining("no page for this country") }),
    },
  ]);
});
