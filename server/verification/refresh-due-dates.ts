import { holdDirectory } from "../database/hold-directory.ts";
import type { Database, Transaction } from "../database/prisma.ts";
import { lockOrganizations } from "../organizations/locks/lock-organizations.ts";
import { writeClocks } from "../organizations/rows/write-clocks.ts";
import { publish } from "../publishing/publish.ts";

export interface RefreshOptions {
  now: Date;
  /** Stops it between two batches; what is left goes on at the next start. */
  signal?: AbortSignal;
  /** Called after each batch with how many organizations are done. */
  onProgress?: (done: number) => void;
}

const batchSize = 200;
/** A purge may be at it, which takes long in a large directory. */
const patience = { maxWait: 60_000, timeout: 60 * 60_000 };

/**
 * Reckons the clocks of every organization that still has those of an earlier interval policy, in batches of one
 * edition each; gives how many there were. Nothing is kept between batches but the tables, so that it may be stopped
 * at any moment and started again, and two of it may run at once.
 */
export async function refreshDueDates(
  db: Database,
  { now, signal, onProgress }: RefreshOptions,
): Promise<number> {
  let done = 0;
  // Ids only grow, so that an organization that somebody keeps changing is not met again and again.
  let last = "00000000-0000-0000-0000-000000000000";
  while (!signal?.aborted) {
    const ids = await db.$transaction((tx) => refreshBatch(tx, last, now), patience);
    if (ids.length === 0) break;
    last = ids.at(-1)!;
    done += ids.length;
    onProgress?.(done);
  }
  return done;
}

async function refreshBatch(tx: Transaction, after: string, now: Date): Promise<string[]> {
  await holdDirectory(tx, "together");
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT o.id FROM editorial.organization o JOIN editorial.interval_policy p ON p.number <> o.policy_number
    WHERE o.id > ${after}::uuid ORDER BY o.id LIMIT ${batchSize}`;
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  await writeClocks(tx, await lockOrganizations(tx, ids));
  await publish(tx, { organizations: ids }, now);
  return ids;
}
