import type { Transaction } from "../database/prisma.ts";
import { leadingOn } from "./leading-on.ts";
import type { ProjectedOrganization } from "./project-organization.ts";

/** One organization on the published side, whole: its projection, with the position each entry has in its section. */
export interface PublishedOrganization extends Omit<ProjectedOrganization, "entries"> {
  entries: (ProjectedOrganization["entries"][number] & { position: number })[];
}

/** Gives each projected entry its position. */
export function withPositions(
  projected: ProjectedOrganization,
  positions: Map<string, number>,
): PublishedOrganization {
  const entries = projected.entries.map((entry) => ({ ...entry, position: positions.get(entry.id)! }));
  return { ...projected, entries: entries.sort(byId), points: [...projected.points].sort(byId) };
}

/** Reads what is published of the given organizations, by id, in the shape in which it was projected. */
export async function readPublished(
  tx: Transaction,
  ids: string[],
): Promise<Map<string, PublishedOrganization>> {
  const rows = [...(await readRows(tx, ids))];
  return new Map(rows.flatMap(([id, { published }]) => (published ? [[id, published]] : [])));
}

/** What stands on the published side for one id. */
export interface PublishedRow {
  published: PublishedOrganization | null;
  projectionVersion: number | null;
  /** What should lead here and does not, such as an old slug, and what should not and does. */
  redirects: { missing: string[]; wrong: string[] };
}

/**
 * The same for every id, with the version of the projection that wrote it and the redirects that should be otherwise.
 * One statement for any number.
 */
export async function readRows(tx: Transaction, ids: string[]): Promise<Map<string, PublishedRow>> {
  const rows = await tx.$queryRawUnsafe<{ id: string; whole: string }[]>(
    `SELECT wanted.id, json_build_object(
      'projectionVersion', o.projection_version,
      'published', CASE WHEN o.id IS NOT NULL THEN json_build_object(
        'id', o.id, 'slug', o.slug, 'parentId', o.parent_id, 'sortName', o.sort_name, 'searchName', o.search_name,
        'searchPlace', o.search_place, 'searchText', o.search_text, 'shelves', o.shelves, 'places', o.places,
        'languages', o.languages, 'helps', o.helps, 'audiences', o.audiences, 'editedAt', o.edited_at,
        'verifiedAt', o.verified_at, 'nextDueAt', o.next_due_at, 'document', o.document,
        'entries', (
          SELECT coalesce(json_agg(json_build_object('id', e.id, 'country', e.country, 'section', e.section,
            'position', e.position, 'note', e.note)), '[]')
          FROM published.entry e WHERE e.organization_id = o.id),
        'points', (
          SELECT coalesce(json_agg(json_build_object('id', l.id, 'latitude', l.point[1], 'longitude', l.point[0],
            'precision', l.precision)), '[]')
          FROM published.location l WHERE l.organization_id = o.id)) END,
      'redirects', json_build_object(
        'missing', ARRAY(
          SELECT source FROM (${leadingOn("t.id = wanted.id")}) truth
          EXCEPT SELECT s.source FROM published.redirect s WHERE s.organization_id = wanted.id ORDER BY 1),
        'wrong', ARRAY(
          SELECT s.source FROM published.redirect s WHERE s.organization_id = wanted.id
          EXCEPT SELECT source FROM (${leadingOn("t.id = wanted.id")}) truth))
    )::text AS whole
    FROM unnest(ARRAY(SELECT unnest($1::uuid[]))) AS wanted (id) LEFT JOIN published.organization o ON o.id = wanted.id`,
    ids,
  );
  return new Map(rows.map(({ id, whole }) => [id, toRow(JSON.parse(whole))]));
}

function toRow(row: PublishedRow): PublishedRow {
  return { ...row, published: row.published && asProjected(row.published) };
}

/** Times as the projection writes them, and lists without an order of their own by id. */
function asProjected(row: PublishedOrganization): PublishedOrganization {
  return {
    ...row,
    editedAt: new Date(row.editedAt).toISOString(),
    verifiedAt: row.verifiedAt && new Date(row.verifiedAt).toISOString(),
    nextDueAt: row.nextDueAt && new Date(row.nextDueAt).toISOString(),
    entries: row.entries.sort(byId),
    points: row.points.sort(byId),
  };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
