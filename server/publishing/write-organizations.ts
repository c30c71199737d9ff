import { isDeepStrictEqual } from "node:util";
import type { Transaction } from "../database/prisma.ts";
import type { Change } from "./editions.ts";
import { projectionVersion } from "./project-organization.ts";
import type { PublishedOrganization, PublishedRow } from "./read-published.ts";

/**
 * Writes projected organizations to the published side; those whose public side stays the same are not touched.
 * Gives an UPSERT for each organization that changed.
 */
export async function writeOrganizations(
  tx: Transaction,
  projected: PublishedOrganization[],
  { before, edition }: { before: Map<string, PublishedRow>; edition: number },
): Promise<Change[]> {
  const seen = (id: string) => before.get(id)?.published;
  const changed = projected.map(asStored).filter((row) => !isDeepStrictEqual(seen(row.id), row));
  const outdated = projected.filter(
    ({ id }) => seen(id) && before.get(id)!.projectionVersion !== projectionVersion,
  );
  if (outdated.length > 0)
    await tx.publishedOrganization.updateMany({
      where: { id: { in: outdated.map(({ id }) => id) } },
      data: { projectionVersion },
    });
  const renamed = changed.filter(({ id, slug }) => seen(id) && seen(id)!.slug !== slug);
  if (renamed.length > 0) await freeSlugs(tx, renamed);
  if (changed.length > 0) await upsert(tx, changed, edition);
  const other = (list: "entries" | "points") =>
    changed.filter((row) => !isDeepStrictEqual(seen(row.id)?.[list] ?? [], row[list]));
  await writeEntries(tx, other("entries"));
  await writePoints(tx, other("points"));
  return changed.map(({ id, slug }) => ({ kind: "UPSERT", subject: "ORGANIZATION", id, slug }));
}

/** Takes organizations off the published side; gives a WITHDRAWN for each that stood there. */
export async function withdrawOrganizations(tx: Transaction, ids: string[]): Promise<Change[]> {
  if (ids.length === 0) return [];
  const gone = await tx.publishedOrganization.findMany({
    where: { id: { in: ids } },
    select: { id: true, slug: true },
  });
  await tx.publishedOrganization.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } });
  await tx.publishedRedirect.deleteMany({ where: { organizationId: { in: gone.map(({ id }) => id) } } });
  return gone.map(({ id, slug }) => ({ kind: "WITHDRAWN", subject: "ORGANIZATION", id, slug }));
}

/** JSON drops what is undefined and knows no order of instances: compare what the table would give back. */
function asStored(row: PublishedOrganization): PublishedOrganization {
  return JSON.parse(JSON.stringify(row));
}

/** Slugs are unique row by row: two organizations that take each other's let go of theirs first. */
async function freeSlugs(tx: Transaction, renamed: PublishedOrganization[]): Promise<void> {
  const ids = renamed.map(({ id }) => id);
  await tx.$executeRaw`UPDATE published.organization SET slug = id::text WHERE id = ANY(${ids}::uuid[])`;
}

async function upsert(tx: Transaction, rows: PublishedOrganization[], edition: number): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO published.organization (id, slug, parent_id, sort_name, search_name, search_place, search_text,
      shelves, places, languages, helps, audiences, edited_at, verified_at, next_due_at, document, edition, projection_version)
    SELECT r.id, r.slug, r."parentId", r."sortName", r."searchName", r."searchPlace", r."searchText",
      r.shelves, r.places, r.languages, r.helps, r.audiences, r."editedAt", r."verifiedAt", r."nextDueAt", r.document,
      ${edition}::int, ${projectionVersion}::int
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r (
      id uuid, slug text, "parentId" uuid, "sortName" text, "searchName" text, "searchPlace" text, "searchText" text,
      shelves text[], places text[], languages text[], helps text[], audiences text[],
      "editedAt" timestamptz, "verifiedAt" timestamptz, "nextDueAt" timestamptz, document json)
    ON CONFLICT (id) DO UPDATE SET (slug, parent_id, sort_name, search_name, search_place, search_text,
      shelves, places, languages, helps, audiences, edited_at, verified_at, next_due_at, document, edition, projection_version)
      = ROW (excluded.slug, excluded.parent_id, excluded.sort_name, excluded.search_name, excluded.search_place,
      excluded.search_text, excluded.shelves, excluded.places, excluded.languages, excluded.helps, excluded.audiences,
      excluded.edited_at, excluded.verified_at, excluded.next_due_at, excluded.document, excluded.edition,
      excluded.projection_version)`;
}

async function writeEntries(tx: Transaction, rows: PublishedOrganization[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.publishedEntry.deleteMany({ where: { organizationId: { in: rows.map(({ id }) => id) } } });
  await tx.publishedEntry.createMany({
    data: rows.flatMap(({ id, entries }) => entries.map((entry) => ({ ...entry, organizationId: id }))),
  });
}

async function writePoints(tx: Transaction, rows: PublishedOrganization[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.publishedLocation.deleteMany({ where: { organizationId: { in: rows.map(({ id }) => id) } } });
  const points = rows.flatMap(({ id, points }) => points.map((point) => ({ ...point, owner: id })));
  await tx.$executeRaw`
    INSERT INTO published.location (id, organization_id, point, precision)
    SELECT p.id, p.owner, point(p.longitude, p.latitude), p.precision
    FROM json_to_recordset(${JSON.stringify(points)}::json)
      AS p (id uuid, owner uuid, latitude float8, longitude float8, precision text)`;
}
