import type { Transaction } from "../database/prisma.ts";
import type { TermPattern } from "./term-pattern.ts";

/** An account whose name or address has a term. Accounts are not purged as texts: somebody may be working with one. */
export interface MatchingUser {
  id: string;
  name: string;
  email: string;
  deactivated: boolean;
}

/** The accounts whose name or address has a term. */
export async function findUsers(tx: Transaction, { sieve, pattern }: TermPattern): Promise<MatchingUser[]> {
  return tx.$queryRaw<MatchingUser[]>`
    SELECT id, name, email, deactivated_at IS NOT NULL AS deactivated
    FROM editorial."user", LATERAL (SELECT name || E'\n' || email AS text) AS both_of
    WHERE text ~ ${sieve} AND text ~ ${pattern} ORDER BY id`;
}

/** Takes name, address, views and every way in from accounts; what they did stays in history, without a name. */
export async function anonymizeUsers(tx: Transaction, ids: string[], now: Date): Promise<void> {
  const user = { userId: { in: ids } };
  await tx.session.deleteMany({ where: user });
  await tx.account.deleteMany({ where: user });
  await tx.passkey.deleteMany({ where: user });
  await tx.secondFactor.deleteMany({ where: user });
  await tx.savedView.deleteMany({ where: user });
  await tx.$executeRaw`
    DELETE FROM editorial.sign_in_token t USING editorial."user" u
    WHERE u.id = ANY(${ids}) AND (t.value = u.id OR strpos(t.identifier, u.email) > 0 OR strpos(t.value, u.email) > 0)`;
  await tx.$executeRaw`
    UPDATE editorial."user" SET name = '[removed]', email = lower(id) || '@removed.invalid', email_verified = false,
      image = NULL, two_factor_enabled = false, deactivated_at = coalesce(deactivated_at, ${now}), updated_at = ${now}
    WHERE id = ANY(${ids})`;
}
