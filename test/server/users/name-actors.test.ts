import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { nameActors } from "../../../server/users/name-actors.ts";
import { makeActor } from "../../factories/actors.ts";
import { makeKey } from "../../factories/keys.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase("empty");
});
afterAll(() => database?.drop());

test("names people, keys, and those who are in no table; who is gone stays the reference", async () => {
  await makeKey(database, makeActor("ADMIN"));
  const key = await database.db.apiKey.findFirstOrThrow();
  await database.db.user.create({
    data: { id: "u1", name: "Remedios", email: "remedios@example.org", role: "EDITOR" },
  });
  const references = ["user:u1", `key:${key.id}`, "system", "import", "stranger", "user:gone", "user:u1"];
  expect(Object.fromEntries(await nameActors(database.db, references))).toEqual({
    "user:u1": "Remedios",
    [`key:${key.id}`]: "Test admin",
    system: "Posada",
    import: "Import",
    stranger: "A reader",
    "user:gone": "user:gone",
  });
});
