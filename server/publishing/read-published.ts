import type { Transaction } from "../database/prisma.ts";
import type { Localized } from "../organizations/document.ts";
import type { ProjectedOrganization } from "./project-organization.ts";
import type { PublicOrganization } from "./public-document.ts";

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
  const rows = await tx.publishedOrganization.findMany({
    where: { id: { in: ids } },
    include: { entries: { omit: { organizationId: true } } },
  });
  const points = await tx.$queryRaw<(ProjectedOrganization["points"][number] & { owner: string })[]>`
    SELECT id, organization_id AS owner, point[1] AS latitude, point[0] AS longitude, precision
    FROM published.location WHERE organization_id = ANY(${ids}::uuid[])`;
  return new Map(
    rows.map(({ edition, projectionVersion, entries, document, ...row }) => [
      row.id,
      {
        ...row,
        editedAt: row.editedAt.toISOString(),
        verifiedAt: row.verifiedAt?.toISOString() ?? null,
        nextDueAt: row.nextDueAt?.toISOString() ?? null,
        document: document as unknown as PublicOrganization,
        entries: entries.map((entry) => ({ ...entry, note: entry.note as Localized })).sort(byId),
        points: points
          .filter(({ owner }) => owner === row.id)
          .map(({ owner, ...point }) => point)
          .sort(byId),
      },
    ]),
  );
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
