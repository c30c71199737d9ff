import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openPublicDatabase, type PublicDatabase } from "../../../server/database/public-reader.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";

let database: TestDatabase;
let published: PublicDatabase;

beforeAll(async () => {
  database = await cloneDatabase("empty");
  // With one connection, a reader that kept it would leave none for the next.
  published = openPublicDatabase({ url: database.publicUrl, connections: 1 });
});
afterAll(async () => {
  await published?.close();
  await database?.drop();
});

test("when one of several statements fails, those after it fail by the same cause", async () => {
  const reader = published.open(3);
  const outcomes = await Promise.allSettled([
    reader.read("SELECT 1::text", []),
    reader.read("SELECT 1 / 0", []),
    reader.read("SELECT 1::text", []),
  ]);
  await reader.close();
  const refused = { status: "rejected", reason: expect.objectContaining({ code: "22012" }) };
  expect(outcomes).toEqual([{ status: "fulfilled", value: { edition: 0, json: "1" } }, refused, refused]);
  expect(await published.open(1).read("SELECT 2::text", [])).toEqual({ edition: 0, json: "2" });
});

test("a reader that is closed while it reads finishes, and then gives its connection back", async () => {
  const reader = published.open(2);
  const pending = reader.read("SELECT 3::text FROM pg_sleep(0.1)", []);
  await reader.close();
  const next = published.open(2);
  expect(await next.read("SELECT 4::text", [])).toEqual({ edition: 0, json: "4" });
  await next.close();
  expect(await pending).toEqual({ edition: 0, json: "3" });
});

test("a reader that read nothing is closed without a word to the database", async () => {
  await published.open(2).close();
  expect(await published.open(1).read("SELECT 5::text", [])).toEqual({ edition: 0, json: "5" });
});
