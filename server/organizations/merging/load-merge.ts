import type { Merge, MergeItem } from "../../../generated/prisma/client.ts";
import type { Transaction } from "../../database/prisma.ts";
import type { Moved } from "./moved.ts";

/** A merge as it is kept, with what went over from each organization. */
export type KeptMerge = Merge & { items: (Omit<MergeItem, "moved"> & { moved: Moved })[] };

const items = { orderBy: { organizationId: "asc" } } as const;

/** Merges by id, the latest first. */
export async function loadMerges(
  tx: Transaction,
  where: NonNullable<Parameters<Transaction["merge"]["findMany"]>[0]>["where"],
): Promise<KeptMerge[]> {
  const rows = await tx.merge.findMany({
    where,
    include: { items },
    orderBy: [{ madeAt: "desc" }, { keptAfter: "desc" }, { id: "asc" }],
  });
  return rows as unknown as KeptMerge[];
}

/**
 * The merges of which each of the given ones is a ground, and which have to be undone first: later ones into the same kept
 * organization, or of that one into another. By the id of the one below, the last of them first.
 */
export async function laterMerges(tx: Transaction, ids: string[]): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw<{ id: string; later: string }[]>`
    SELECT m.id, l.id AS later FROM editorial.merge m
    JOIN editorial.merge l ON l.undone_at IS NULL AND l.id <> m.id AND (
      (l.kept_id = m.kept_id AND l.kept_before >= m.kept_after)
      OR EXISTS (SELECT FROM editorial.merge_item i
        WHERE i.merge_id = l.id AND i.organization_id = m.kept_id AND i.revision_before >= m.kept_after))
    WHERE m.id = ANY(${ids}::uuid[]) AND m.undone_at IS NULL
    ORDER BY (l.kept_id = m.kept_id), l.kept_before DESC`;
  return new Map(rows.toReversed().map(({ id, later }) => [id, later]));
}
