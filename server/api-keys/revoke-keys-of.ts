import type { Transaction } from "../database/prisma.ts";
import type { Actor, Role } from "../policies/actor.ts";
import { holdsIn } from "../policies/roles.ts";

/** Roles, the one that may least first. */
const ranks: readonly Role[] = ["CONTRIBUTOR", "EDITOR", "ADMIN"];

type Rights = Pick<Actor, "role" | "countries">;

interface Revocation {
  now: Date;
  /** What the person may do from now on: keys that may no more than that stay good. All end when left out. */
  beyond?: Rights;
}

/** Revokes keys that somebody made, and those that were made with such keys: no key may more than who stands for it. */
export async function revokeKeysOf(
  tx: Transaction,
  userId: string,
  { now, beyond }: Revocation,
): Promise<void> {
  const keys = await tx.$queryRaw<(Rights & { id: string })[]>`
    WITH RECURSIVE made AS (
      SELECT k.* FROM editorial.api_key k WHERE k.created_by = ${`user:${userId}`}
      UNION SELECT k.* FROM editorial.api_key k JOIN made m ON k.created_by = 'key:' || m.id)
    SELECT id, role, countries FROM made WHERE revoked_at IS NULL`;
  const ending = keys.filter((key) => !beyond || mayMore(key, beyond));
  const ids = ending.map(({ id }) => id);
  await tx.apiKey.updateMany({ where: { id: { in: ids } }, data: { revokedAt: now } });
}

/** Whether a key may do what the person may not, or somewhere where the person may nothing. */
function mayMore({ role, countries }: Rights, person: Rights): boolean {
  return ranks.indexOf(role) > ranks.indexOf(person.role) || !holdsIn(person, countries);
}
