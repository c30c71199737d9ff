import type { Database } from "../database/prisma.ts";
import { projectionVersion } from "./project-organization.ts";
import { publish } from "./publish.ts";

export interface RepublishOptions {
  now: Date;
  /** Called after each batch with how many organizations are done, of how many. */
  onProgress?: (done: number, total: number) => void;
}

const batchSize = 200;

/** Rebuilds the whole published side from the truth. Readers see every state between as a valid edition. */
export async function republish(db: Database, options: RepublishOptions): Promise<number> {
  await db.publishedOrganization.updateMany({ data: { projectionVersion: 0 } });
  await db.publishedCountry.updateMany({ data: { projectionVersion: 0 } });
  return resumeRepublishing(db, options);
}

/**
 * Publishes what is missing, was projected by an older version, or should not stand there, in batches of one
 * edition each; gives how many organizations it looked at. Nothing is kept between batches but the tables,
 * so that it may be stopped at any moment and started again.
 */
export async function resumeRepublishing(
  db: Database,
  { now, onProgress }: RepublishOptions,
): Promise<number> {
  const countries = await db.country.findMany({ select: { code: true }, orderBy: { code: "asc" } });
  const codes = countries.map(({ code }) => code);
  await db.$transaction((tx) => publish(tx, { taxonomy: true, countries: codes }, now), { timeout: 60_000 });
  const pending = await findPending(db);
  for (let done = 0; done < pending.length; done += batchSize) {
    const organizations = pending.slice(done, done + batchSize);
    await db.$transaction((tx) => publish(tx, { organizations }, now), { timeout: 60_000 });
    onProgress?.(Math.min(done + batchSize, pending.length), pending.length);
  }
  return pending.length;
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
