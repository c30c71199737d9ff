import { randomUUID } from "node:crypto";
import { makeSecret } from "../../server/api-keys/secret.ts";
import type { Actor } from "../../server/policies/actor.ts";
import type { TestDatabase } from "../support/database.ts";

/** Makes a key with the rights of an actor, and gives it as a script would send it. */
export async function makeKey(
  { db }: Pick<TestDatabase, "db">,
  { role, countries }: Pick<Actor, "role" | "countries">,
  dates: { createdAt?: Date; expiresAt?: Date; revokedAt?: Date } = {},
): Promise<string> {
  const { key, hash, start } = makeSecret();
  const name = `Test ${role.toLowerCase()}`;
  const given = { createdAt: new Date("2026-03-01T12:00:00Z"), createdBy: "system", ...dates };
  await db.apiKey.create({
    data: { id: randomUUID(), name, hash, start, role, countries: [...countries], ...given },
  });
  return key;
}
