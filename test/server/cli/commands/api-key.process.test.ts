import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { findKeyActor } from "../../../../server/api-keys/find-key-actor.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { cleanUp, runProgram } from "../../../support/run-posada.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase("empty");
});
afterAll(async () => {
  await cleanUp();
  await database?.drop();
});

async function posada(...words: string[]): Promise<[code: number | null, output: string]> {
  const environment = { DATABASE_URL: database.url, PUBLIC_DATABASE_URL: database.publicUrl };
  const program = runProgram("server/cli/posada.ts", environment, "api-key", ...words);
  return [await program.ended, program.output()];
}

test("a key is made, shown once, listed without itself, and revoked", async () => {
  const [code, output] = await posada(
    ...["create", "--role", "EDITOR", "--name", "Phone checker", "--countries", "mx,US", "--days=30"],
  );
  const [key] = /posada_\S{43}/.exec(output)!;
  expect(code).toBe(0);
  const actor = await findKeyActor(database.db, `Bearer ${key}`, new Date());
  expect(actor).toMatchObject({ role: "EDITOR", name: "Phone checker", countries: ["MX", "US"] });

  const [, list] = await posada("list");
  expect(list).toMatch(/posada_\S{4}… {2}EDITOR {2}MX,US {2}until \d{4}-\d\d-\d\d {2}Phone checker/);
  expect(list).not.toContain(key);

  const id = actor.reference.replace("key:", "");
  expect((await posada("revoke", id))[0]).toBe(0);
  await expect(findKeyActor(database.db, `Bearer ${key}`, new Date())).rejects.toMatchObject({
    code: "UNAUTHENTICATED",
  });
  expect((await posada("list"))[1]).toContain("revoked");
});

test.each([
  ["create --name X", "--role"],
  ["create --role EDITOR", "--name"],
  ["create --role BOSS --name X", "--role"],
  ["create --role EDITOR --name X --days never", "--days"],
  ["create --role EDITOR --name X --shout", "--shout"],
  ["revoke x", "revoke ID"],
  ["", "api-key create"],
])("`api-key %s` says what is wrong with it", async (line, told) => {
  const [code, output] = await posada(...line.split(" ").filter(Boolean));
  expect([code, output]).toEqual([2, expect.stringContaining(told)]);
});
