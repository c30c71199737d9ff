import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readSecret } from "../../../server/auth/secret.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase("empty");
});
afterAll(() => database?.drop());

test("a secret is made once, also when many processes ask at the same moment", async () => {
  const secrets = await Promise.all(Array.from({ length: 8 }, () => readSecret(database.db, "test")));
  expect(new Set(secrets).size).toBe(1);
  expect(secrets[0]).toMatch(/^[\w-]{43}$/);
  expect(await readSecret(database.db, "test")).toBe(secrets[0]);
  expect(await readSecret(database.db, "another")).not.toBe(secrets[0]);
});
