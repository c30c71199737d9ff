import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { findKeyActor } from "../../../server/api-keys/find-key-actor.ts";
import { makeActor } from "../../factories/actors.ts";
import { makeKey } from "../../factories/keys.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";

const now = new Date("2026-03-15T12:00:00Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase("empty");
});
afterAll(() => database?.drop());

const find = (key: string, at = now) => findKeyActor(database.db, `Bearer ${key}`, at);

test("a key is somebody with its name, role and countries", async () => {
  const key = await makeKey(database, makeActor("CONTRIBUTOR", ["MX", "US"]));
  const { id } = await database.db.apiKey.findFirstOrThrow();
  expect(await find(key)).toEqual({
    reference: `key:${id}`,
    name: "Test contributor",
    role: "CONTRIBUTOR",
    countries: ["MX", "US"],
  });
});

test("a key is good until it expires or is revoked, and what is unknown is told alike", async () => {
  const actor = makeActor();
  const expiring = await makeKey(database, actor, { expiresAt: later(60) });
  const revoked = await makeKey(database, actor, { revokedAt: now });
  expect((await find(expiring, later(59))).role).toBe("EDITOR");
  const refusals = await Promise.all(
    [find(expiring, later(60)), find(revoked), find("posada_unknown")].map((finding) =>
      finding.catch(({ code, message }) => [code, message]),
    ),
  );
  expect(refusals).toEqual(Array(3).fill(["UNAUTHENTICATED", expect.stringContaining("not known")]));
  expect(new Set(refusals.map(String)).size).toBe(1);
});

test("its last use is kept to the minute", async () => {
  const key = await makeKey(database, makeActor("ADMIN"));
  const lastUse = async () => {
    const { lastUsedAt } = await database.db.apiKey.findFirstOrThrow({ where: { role: "ADMIN" } });
    return lastUsedAt;
  };
  const seen: (Date | null)[] = [await lastUse()];
  for (const at of [now, later(59), later(60)]) {
    await find(key, at);
    seen.push(await lastUse());
  }
  expect(seen).toEqual([null, now, now, later(60)]);
});
