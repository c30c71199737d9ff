import { holdDirectory } from "../database/hold-directory.ts";
import type { Database, Transaction } from "../database/prisma.ts";
import { lockEdition } from "./editions.ts";
import { leadingOn } from "./leading-on.ts";
import { projectionVersion } from "./project-organization.ts";
import { publish } from "./publish.ts";

export interface RepublishOptions {
  now: Date;
  /** Stops it between two batches; what is left goes on at the next start. */
  signal?: AbortSignal;
  /** Called after each batch with how many organizations are done, of how many. */
  onProgress?: (done: number, total: number) => void;
}

const batchSize = 200;
/** A purge may be at it, which takes long in a large directory. */
const patience = { maxWait: 60_000, timeout: 60 * 60_000 };

/** Rebuilds the whole published side from the truth. Readers see every state between as a valid edition. */
export async function republish(db: Database, options: RepublishOptions): Promise<number> {
  await together(db, async (tx) => {
    // Nobody publishes meanwhile: two that lock the same rows in another order would wait for each other.
    await lockEdition(tx);
    await tx.publishedOrganization.updateMany({ data: { projectionVersion: 0 } });
  });
  return resumeRepublishing(db, options);
}

/**
 * Publishes what is missing, was projected by an older version, or should not stand there, in batches of one
 * edition each; gives how many organizations it looked at. Nothing is kept between batches but the tables,
 * so that it may be stopped at any moment and started again.
 */
export async function resumeRepublishing(
  db: Database,
  { now, signal, onProgress }: RepublishOptions,
): Promise<number> {
  const countries = await findCountries(db);
  const misplaced = await findMisplaced(db);
  await together(db, (tx) => publish(tx, { taxonomy: true, countries, organizations: misplaced }, now));
  const pending = await findPending(db);
  let done = 0;
  while (done < pending.length && !signal?.aborted) {
    const organizations = pending.slice(done, done + batchSize);
    await together(db, (tx) => publish(tx, { organizations }, now));
    done += organizations.length;
    onProgress?.(done, pending.length);
  }
  return done;
}

/** In a transaction that waits for a purge, and has a purge wait for it. */
async function together<T>(db: Database, write: (tx: Transaction) => Promise<T>): Promise<T> {
  return db.$transaction(async (tx) => {
    await holdDirectory(tx, "together");
    return write(tx);
  }, patience);
}

async function findCountries(db: Database): Promise<string[]> {
  const rows = await db.$queryRaw<{ code: string }[]>`
    SELECT code FROM editorial.country UNION SELECT code FROM published.country ORDER BY 1`;
  return rows.map(({ code }) => code);
}

/**
 * Organizations that stand where another may belong: with an entry in the wrong place, a slug or an old slug that is
 * not theirs, or without a right to stand there at all. There are none unless somebody wrote into the published side
 * by hand. They are mended together, because places and slugs are unique and batches could not pass each other.
 */
async function findMisplaced(db: Database): Promise<string[]> {
  const rows = await db.$queryRawUnsafe<{ id: string }[]>(`
    SELECT seen.id FROM published.organization seen WHERE NOT EXISTS (
      SELECT FROM editorial.organization o
      WHERE o.id = seen.id AND o.slug = seen.slug AND o.status = 'PUBLISHED')
    UNION SELECT seen.organization_id FROM published.entry seen WHERE NOT EXISTS (
      SELECT FROM editorial.entry e JOIN editorial.section s ON s.id = e.section_id
      WHERE e.id = seen.id AND e.organization_id = seen.organization_id
        AND (e.country_code, s.slug, e.position) = (seen.country, seen.section, seen.position))
    UNION SELECT seen.organization_id FROM published.redirect seen WHERE NOT EXISTS (
      SELECT FROM (${leadingOn("true")}) truth
      WHERE truth.source = seen.source AND truth.organization_id = seen.organization_id)
    ORDER BY 1`);
  return rows.map(({ id }) => id);
}

/** In id order, so that two at work never wait for each other in a circle. */
async function findPending(db: Database): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT coalesce(truth.id, seen.id) AS id
    FROM (SELECT id FROM editorial.organization WHERE status = 'PUBLISHED') AS truth
    FULL JOIN published.organization AS seen ON seen.id = truth.id
    WHERE truth.id IS NULL OR seen.id IS NULL OR seen.projection_version <> ${projectionVersion}
    ORDER BY 1`;
  return rows.map(({ id }) => id);
}
