import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { findKeyActor } from "../../../../server/api-keys/find-key-actor.ts";
import { apiKey } from "../../../../server/cli/commands/api-key.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { runCommand } from "../../../support/run-command.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase("empty");
});
afterAll(() => database?.drop());

const run = (...words: string[]) =>
  runCommand(apiKey, { DATABASE_URL: database.url, PUBLIC_DATABASE_URL: database.publicUrl }, ...words);

test("a key is made, shown once, listed without itself, and revoked", async () => {
  const { code, printed } = await run(
    ...["create", "--role", "EDITOR", "--name", "Phone checker", "--countries", "mx,US", "--days=30"],
  );
  const [key] = /^posada_\S{43}$/.exec(printed)!;
  expect(code).toBe(0);
  const actor = await findKeyActor(database.db, `Bearer ${key}`, new Date());
  expect(actor).toMatchObject({ role: "EDITOR", name: "Phone checker", countries: ["MX", "US"] });

  const list = await run("list");
  expect(list.printed).toMatch(/posada_\S{4}… {2}EDITOR {2}MX,US {2}until \d{4}-\d\d-\d\d {2}Phone checker/);
  expect(list.printed + list.said).not.toContain(key);

  const id = actor.reference.replace("key:", "");
  expect((await run("revoke", id)).code).toBe(0);
  await expect(findKeyActor(database.db, `Bearer ${key}`, new Date())).rejects.toMatchObject({
    code: "UNAUTHENTICATED",
  });
  expect((await run("list")).printed).toContain("revoked");
});

test("what a key cannot have is told with what it could", async () => {
  const words = ["create", "--role", "EDITOR", "--name", "Website", "--countries", "Mexico"];
  await expect(run(...words)).rejects.toMatchObject({
    code: "BAD_INPUT",
    message: expect.stringContaining("countries[0]: Give a code such as MX"),
  });
});

test.each([
  ["create --name X", "--role"],
  ["create --role EDITOR", "--name"],
  ["create --role BOSS --name X", "--role"],
  ["create --role EDITOR --name X --days never", "--days"],
  ["create --role EDITOR --name X --days -3", "Give --days as a whole number from 1 on."],
  ["create --role EDITOR --name X --shout", "--shout"],
  ["revoke x", "revoke ID"],
  ["", "api-key create"],
])("`api-key %s` says what is wrong with it", async (line, told) => {
  await expect(run(...line.split(" ").filter(Boolean))).rejects.toMatchObject({
    code: "USAGE",
    message: expect.stringContaining(told),
  });
});
