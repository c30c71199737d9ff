import { afterAll, beforeAll, expect, test } from "@jest/globals";
import pg from "pg";
import { cloneDatabase, type TestDatabase } from "../support/database.ts";
import { claimRefusals } from "./models/claim-refusals.ts";
import { editingRefusals } from "./models/editing-refusals.ts";
import { findingRefusals } from "./models/finding-refusals.ts";
import { mergingRefusals } from "./models/merging-refusals.ts";
import { organizationRefusals } from "./models/organization-refusals.ts";
import { outsideRefusals } from "./models/outside-refusals.ts";
import { ground, one, two } from "./models/refusal.ts";
import { reviewRefusals } from "./models/review-refusals.ts";

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await cloneDatabase("mexico");
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(ground);
});
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

/** What the database answers to a transaction at its end: the refusal's name, or null when it was taken (and undone). */
async function answerTo(sql: string): Promise<string | null> {
  await client.query("BEGIN");
  try {
    await client.query(sql);
    // What is checked at commit is checked now, and nothing stays.
    await client.query("SET CONSTRAINTS ALL IMMEDIATE");
    return null;
  } catch (error) {
    const { constraint, message } = error as pg.DatabaseError;
    return constraint ?? message;
  } finally {
    await client.query("ROLLBACK");
  }
}

const refusals = [
  ...claimRefusals,
  ...organizationRefusals,
  ...editingRefusals,
  ...mergingRefusals,
  ...findingRefusals,
  ...outsideRefusals,
  ...reviewRefusals,
];

test.each(refusals)("the database refuses %s", async (_what, sql, named) => {
  expect(await answerTo(sql)).toContain(named);
});

test.each([
  ["a phone that cannot be dialled", "UPDATE editorial.phone SET number = NULL"],
  ["several extensions", "UPDATE editorial.phone SET extension = '12, 13'"],
  [
    "a day, a month or a year as a date",
    `UPDATE editorial.organization SET source_date = '2024-02-29' WHERE id = '${one}'`,
  ],
  [
    "a reason to archive what is archived",
    `UPDATE editorial.organization SET status = 'ARCHIVED', archived_reason = 'closed' WHERE id = '${one}'`,
  ],
  [
    "two entries that change places, because order is checked at the end",
    `UPDATE editorial.entry SET position = 902 WHERE id = '${one}';
     UPDATE editorial.entry SET position = 901 WHERE id = '${two}'`,
  ],
])("the database takes %s", async (_what, sql) => {
  expect(await answerTo(sql)).toBeNull();
});

test("every check of the schema refuses something here", async () => {
  const { rows } = await client.query<{ name: string }>(
    "SELECT conname AS name FROM pg_constraint WHERE contype = 'c' AND connamespace::regnamespace::text IN ('editorial', 'published')",
  );
  const tried = new Set(refusals.map(([, , named]) => named));
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
});
