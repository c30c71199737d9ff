import { locks } from "../../database/locks.ts";
import type { Transaction } from "../../database/prisma.ts";
import type { PageFingerprint } from "./page-fingerprint.ts";

/** Something to look at, ours until the lease ends. */
export interface LeasedCheck {
  id: string;
  kind: "LINK" | "MAIL_DOMAIN";
  address: string;
  host: string;
  kept: PageFingerprint | null;
  failingSince: Date | null;
  failedAt: Date | null;
  failures: number;
  lease: string;
}

/** Who is killed in the middle keeps it no longer than this; a look takes much less, also when it waits for its turn. */
const leaseMinutes = 5;

interface Asked {
  now: Date;
  /** Milliseconds between two looks at one host. */
  pause: number;
}

/**
 * Takes what has been due longest, of a host that nobody looks at now and that has had its pause, whoever works beside us.
 * Null where there is none; `waiting` says whether something is due that only its host holds up.
 */
export async function leaseCheck(
  tx: Transaction,
  { now, pause }: Asked,
): Promise<{ check: LeasedCheck | null; waiting: boolean }> {
  // One at a time: two that look for a host at once would find the same one free.
  const [first, second] = locks.outsideChecks;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${first}::int, ${second}::int)`;
  const until = new Date(now.getTime() + leaseMinutes * 60_000);
  const since = new Date(now.getTime() - pause);
  const [check] = await tx.$queryRaw<LeasedCheck[]>`
    UPDATE editorial.outside_check SET lease = gen_random_uuid(), leased_until = ${until}::timestamptz
    WHERE id = (
      SELECT c.id FROM editorial.outside_check c
      WHERE c.due_at <= ${now}::timestamptz AND c.address IS NOT NULL
        AND (c.leased_until IS NULL OR c.leased_until <= ${now}::timestamptz)
        AND NOT EXISTS (SELECT FROM editorial.outside_check beside WHERE beside.host = c.host AND beside.id <> c.id
          AND (beside.leased_until > ${now}::timestamptz OR beside.checked_at > ${since}::timestamptz))
      ORDER BY c.due_at, c.id LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id, kind, address, host, kept, failing_since AS "failingSince", failed_at AS "failedAt", failures, lease`;
  if (check) return { check, waiting: true };
  return { check: null, waiting: (await countDue(tx, now)) > 0 };
}

/** How much is due that nobody looks at. */
export async function countDue(tx: Transaction, now: Date): Promise<number> {
  const [row] = await tx.$queryRaw<[{ count: number }]>`
    SELECT count(*)::int AS count FROM editorial.outside_check
    WHERE due_at <= ${now}::timestamptz AND address IS NOT NULL
      AND (leased_until IS NULL OR leased_until <= ${now}::timestamptz)`;
  return row.count;
}

/** Gives back what was not looked at after all. */
export async function releaseCheck(tx: Transaction, { id, lease }: LeasedCheck): Promise<void> {
  await tx.outsideCheck.updateMany({ where: { id, lease }, data: { lease: null, leasedUntil: null } });
}
