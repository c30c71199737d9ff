import { recordEvent } from "../audit/record-event.ts";
import type { Work } from "../editorial/work.ts";
import type { Actor, Role } from "../policies/actor.ts";
import { holdsIn } from "../policies/roles.ts";

/** Roles, the one that may least first. */
const ranks: readonly Role[] = ["CONTRIBUTOR", "EDITOR", "ADMIN"];

type Rights = Pick<Actor, "role" | "countries">;

/**
 * Revokes keys that somebody made, and those that were made with such keys: no key may more than who stands for it. Those
 * that may no more than `beyond`, what the person may from now on, stay good; all end when it is left out.
 */
export async function revokeKeysOf(work: Work, userId: string, beyond?: Rights): Promise<void> {
  const { tx, now } = work;
  const keys = await tx.$queryRaw<(Rights & { id: string })[]>`
    WITH RECURSIVE made AS (
      SELECT k.* FROM editorial.api_key k WHERE k.created_by = ${`user:${userId}`}
      UNION SELECT k.* FROM editorial.api_key k JOIN made m ON k.created_by = 'key:' || m.id)
    SELECT id, role, countries FROM made WHERE revoked_at IS NULL`;
  const ending = keys.filter((key) => !beyond || mayMore(key, beyond));
  const ids = ending.map(({ id }) => id);
  await tx.apiKey.updateMany({ where: { id: { in: ids } }, data: { revokedAt: now } });
  await recordEvent(
    work,
    ...ids.map((subjectId) => ({ action: "REVOKED", subject: "API_KEY", subjectId }) as const),
  );
}

/** Whether a key may do what the person may not, or somewhere where the person may nothing. */
function mayMore({ role, countries }: Rights, person: Rights): boolean {
  return ranks.indexOf(role) > ranks.indexOf(person.role) || !holdsIn(person, countries);
}
