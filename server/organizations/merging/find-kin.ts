import type { Transaction } from "../../database/prisma.ts";

/** Who hangs on organizations: their branches, and those that became part of them before. */
export interface Kin {
  id: string;
  /** On which of them. */
  of: string;
  kind: "BRANCH" | "FORMER";
}

/** The branches of organizations and those that were merged into them, by id; none of the organizations themselves. */
export async function findKin(tx: Transaction, ids: string[], group: string[]): Promise<Kin[]> {
  return tx.$queryRaw<Kin[]>`
    SELECT id, parent_id AS of, 'BRANCH' AS kind FROM editorial.organization
    WHERE parent_id = ANY(${ids}::uuid[]) AND id <> ALL(${group}::uuid[])
    UNION ALL SELECT id, merged_into, 'FORMER' FROM editorial.organization WHERE merged_into = ANY(${ids}::uuid[])
    ORDER BY 1`;
}

/** Ids of all that are branches of organizations, however far down; of the organizations themselves too where they are. */
export async function findBelow(tx: Transaction, ids: string[]): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE below AS (
      SELECT id FROM editorial.organization WHERE parent_id = ANY(${ids}::uuid[])
      UNION SELECT o.id FROM editorial.organization o JOIN below ON o.parent_id = below.id)
    SELECT id FROM below`;
  return new Set(rows.map(({ id }) => id));
}
