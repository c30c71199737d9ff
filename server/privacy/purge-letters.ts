import type { Transaction } from "../database/prisma.ts";
import type { TermPattern } from "./term-pattern.ts";

/**
 * Takes the mailboxes that have a term: what was kept of one is nothing without it. Letters stay, for the figures of their
 * months, to an address that nobody has; those that wait go out no more, and a link in one that went leads nowhere.
 */
export async function purgeLetters(
  tx: Transaction,
  { sieve, pattern }: Pick<TermPattern, "sieve" | "pattern">,
): Promise<void> {
  await tx.$executeRaw`DELETE FROM editorial.mailbox WHERE address ~ ${sieve} AND address ~ ${pattern}`;
  await tx.$executeRaw`
    WITH hit AS (
      UPDATE editorial.outreach_letter SET address = 'removed-' || id, lease = NULL, leased_until = NULL, next_try_at = NULL,
        state = CASE WHEN state IN ('QUEUED', 'SENDING') THEN 'CANCELLED'::editorial.letter_state ELSE state END
      WHERE address ~ ${sieve} AND address ~ ${pattern} RETURNING id)
    DELETE FROM editorial.confirm_token WHERE letter_id IN (SELECT id FROM hit)`;
}
