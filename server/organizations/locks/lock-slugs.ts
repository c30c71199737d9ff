import type { Transaction } from "../../database/prisma.ts";

/**
 * Locks locked organizations against whoever refers to them, too, to the transaction's end: their slugs, which are keys,
 * are about to change. Taken after parents and before sections, which a new branch may be waiting for.
 */
export async function lockSlugs(tx: Transaction, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.$queryRaw`
    SELECT FROM editorial.organization WHERE id = ANY(ARRAY(SELECT unnest(${ids}::uuid[]))) ORDER BY id FOR UPDATE`;
}
