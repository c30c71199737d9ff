import type { Transaction } from "../database/prisma.ts";
import type { TermPattern } from "./term-pattern.ts";

/** One row's text or document in which a term stands. */
export interface Hit {
  table: string;
  column: string;
  /** The row's key. */
  key: string;
  /** Where the row is as long as nobody writes it: its ctid. */
  row: string;
  /** The organization that the row belongs to; null for others. */
  organizationId: string | null;
  /** The words around the first place in it. */
  excerpt: string;
}

/**
 * The places in the database where a term stands, at most `most` of them; all of them where that is null. It goes through
 * all the texts there are, and takes long in a large directory.
 */
export async function findHits(
  tx: Transaction,
  { sieve, pattern }: TermPattern,
  most: number | null,
): Promise<Hit[]> {
  return tx.$queryRaw<Hit[]>`
    SELECT place AS "table", column_name AS "column", key, row_at::text AS row, organization_id AS "organizationId", excerpt
    FROM editorial.find_texts(${sieve}, ${pattern}, ${most}::int)`;
}
