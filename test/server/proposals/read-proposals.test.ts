import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { listProposals } from "../../../server/proposals/read-proposals.ts";
import { toCursor } from "../../../server/public/reading/cursor.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";
import { makeDesk } from "../../support/desk.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase("empty");
});
afterAll(() => database?.drop());

const after = (key: string | number) =>
  listProposals(makeDesk(database), { after: toCursor({ order: "PROPOSALS", key, id: randomUUID() }) });

test.each([
  "-100000-01-01T00:00:00.000Z",
  "+100000-01-01T00:00:00.000Z",
  "0000-01-01T00:00:00.000Z",
  "Sunday",
  9e15,
  1,
])("a forged cursor at %s is refused", async (key) => {
  await expect(after(key)).rejects.toMatchObject({ code: "BAD_CURSOR" });
});

test("a cursor at any moment that could be is taken", async () => {
  for (const key of ["0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"])
    expect((await after(key)).edges).toEqual([]);
});
