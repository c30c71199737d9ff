import type { Transaction } from "../database/prisma.ts";
import type { FindingSource, KeptFinding } from "./kept-finding.ts";
import { keptColumns } from "./kept-sql.ts";

interface Kept {
  source: FindingSource;
  organizationIds: readonly string[];
  codes: readonly string[];
}

/** What a source has noticed about organizations, be it gone since. */
export async function readKept(
  tx: Transaction,
  { source, organizationIds, codes }: Kept,
): Promise<KeptFinding[]> {
  return tx.$queryRawUnsafe<KeptFinding[]>(
    `SELECT ${keptColumns} FROM editorial.finding
     WHERE organization_id = ANY ($1::uuid[]) AND source = $2::editorial.finding_source AND code = ANY ($3::text[])`,
    organizationIds,
    source,
    codes,
  );
}
