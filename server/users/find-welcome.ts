import { firstAdminIdentifier, hash, resetIdentifier } from "../auth/links.ts";
import type { Database } from "../database/prisma.ts";
import { hasAdmin } from "./has-admin.ts";

/** Whom a link lets choose a password. */
export type Welcome =
  | { kind: "first-admin" }
  | { kind: "person"; id: string; email: string; name: string; locale: string; isNew: boolean };

/** Finds who is meant by a link's token; null where it is unknown, used or lapsed. Looking changes nothing. */
export async function findWelcome(db: Database, token: string, now: Date): Promise<Welcome | null> {
  const fresh = { expiresAt: { gt: now } };
  const found = await db.signInToken.findFirst({ where: { identifier: resetIdentifier(token), ...fresh } });
  if (found) {
    const user = await db.user.findFirst({
      where: { id: found.value, deactivatedAt: null },
      include: { accounts: { where: { providerId: "credential" }, select: { id: true } } },
    });
    if (!user) return null;
    const { id, email, name, locale, accounts } = user;
    return { kind: "person", id, email, name, locale, isNew: accounts.length === 0 };
  }
  const first = { identifier: firstAdminIdentifier, value: hash(token), ...fresh };
  const opens = (await db.signInToken.count({ where: first })) > 0 && !(await hasAdmin(db));
  return opens ? { kind: "first-admin" } : null;
}
