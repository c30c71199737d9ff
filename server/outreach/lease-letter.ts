import { holdDirectory } from "../database/hold-directory.ts";
import type { Database } from "../database/prisma.ts";
import { makeToken } from "./confirm/token.ts";
import { letterParts, type ShownLetter } from "./letter.refs.ts";

/** A letter that is ours to hand over until the lease ends, and the secret of its link. */
export interface LeasedLetter {
  letter: ShownLetter;
  lease: string;
  token: string;
}

/** Who is killed in the middle keeps a letter no longer than this; handing one over takes much less. */
const leaseMinutes = 10;
const dayLength = 24 * 60 * 60 * 1000;

/**
 * Takes the letter that has waited longest, whoever works beside us, with a new secret for its link; null where none is due.
 * Which mailbox refuses is looked at again: it may have said so after the letter was put in line.
 */
export async function leaseLetter(
  db: Database,
  { now, linkDays }: { now: Date; linkDays: number },
): Promise<LeasedLetter | null> {
  const until = new Date(now.getTime() + leaseMinutes * 60_000);
  return db.$transaction(async (tx) => {
    await holdDirectory(tx, "together");
    const [taken] = await tx.$queryRaw<{ id: string; lease: string }[]>`
      UPDATE editorial.outreach_letter SET state = 'SENDING', lease = gen_random_uuid(), attempts = attempts + 1,
        leased_until = ${until}::timestamptz, next_try_at = NULL,
        expires_at = ${new Date(now.getTime() + linkDays * dayLength)}::timestamptz
      WHERE id = (
        SELECT l.id FROM editorial.outreach_letter l LEFT JOIN editorial.mailbox m ON m.address = l.address
        WHERE l.state = 'QUEUED' AND (l.next_try_at IS NULL OR l.next_try_at <= ${now}::timestamptz)
          AND m.consent IS DISTINCT FROM 'REFUSED'
        ORDER BY coalesce(l.next_try_at, l.made_at), l.id LIMIT 1 FOR UPDATE OF l SKIP LOCKED)
      RETURNING id, lease`;
    if (!taken) return null;
    const { token, hash } = makeToken();
    await tx.confirmToken.create({ data: { hash, letterId: taken.id, madeAt: now } });
    const letter = await tx.outreachLetter.findUniqueOrThrow({
      where: { id: taken.id },
      include: letterParts,
    });
    return { letter, lease: taken.lease, token };
  });
}
