import { tryDirectory } from "../database/hold-directory.ts";
import type { Database } from "../database/prisma.ts";
import { fail } from "../errors.ts";
import type { Actor } from "../policies/actor.ts";
import { hashKey } from "./secret.ts";

/** How exactly the last use is kept: writing at every request would make every read a write. */
const usedEvery = 60_000;

/**
 * The script that an `Authorization: Bearer KEY` header belongs to. Fails with UNAUTHENTICATED when the key is not known,
 * has expired or was revoked, all told alike.
 */
export async function findKeyActor(db: Database, authorization: string, now: Date): Promise<Actor> {
  const [, key] = /^Bearer +(\S+) *$/i.exec(authorization) ?? fail("UNAUTHENTICATED");
  const found =
    (await db.apiKey.findUnique({ where: { hash: hashKey(key!) } })) ??
    fail("UNAUTHENTICATED", {
      en: "The key is not known, has expired, or was revoked.",
      es: "La clave no se conoce, ya venció o fue revocada.",
    });
  const { id, name, role, countries, expiresAt, revokedAt, lastUsedAt } = found;
  if (revokedAt || (expiresAt && expiresAt <= now))
    fail("UNAUTHENTICATED", {
      en: "The key is not known, has expired, or was revoked.",
      es: "La clave no se conoce, ya venció o fue revocada.",
    });
  if (!lastUsedAt || now.getTime() - lastUsedAt.getTime() >= usedEvery) await keepUse(db, id, now);
  return { reference: `key:${id}`, name, role, countries };
}

/** Nobody waits for that: while a purge is at it, the use is not kept. */
async function keepUse(db: Database, id: string, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    if (await tryDirectory(tx)) await tx.apiKey.updateMany({ where: { id }, data: { lastUsedAt: now } });
  });
}
