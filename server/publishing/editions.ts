import type { Transaction } from "../database/prisma.ts";

/** One line of the change feed. */
export interface Change {
  kind: "UPSERT" | "WITHDRAWN" | "REDIRECT";
  subject: "ORGANIZATION" | "COUNTRY" | "SECTION" | "TERM";
  id: string;
  slug: string;
}

/** The channel on which every process hears of a new edition; the payload is its number. */
const editionChannel = "posada_edition";

/** Locks the edition row to the transaction's end and gives the current edition. */
export async function lockEdition(tx: Transaction): Promise<number> {
  const rows = await tx.$queryRaw<
    { number: number }[]
  >`SELECT number FROM published.edition WHERE id = 1 FOR UPDATE`;
  return rows[0]!.number;
}

/**
 * Writes the edition's changes in their order, moves the counter, and tells the readers' processes. An edition is never
 * older than the one before: who waited for the counter may have come first.
 */
export async function closeEdition(
  tx: Transaction,
  edition: number,
  changes: Change[],
  now: Date,
): Promise<void> {
  await tx.$executeRaw`
    WITH told AS (
      INSERT INTO published.change (edition, ordinal, kind, subject, id, slug)
      SELECT ${edition}::int, c.ordinal, c.kind::published.change_kind, c.subject::published.change_subject, c.id, c.slug
      FROM ROWS FROM (json_to_recordset(${JSON.stringify(changes)}::json) AS (kind text, subject text, id text, slug text))
        WITH ORDINALITY AS c (kind, subject, id, slug, ordinal)
    ), moved AS (
      UPDATE published.edition SET number = ${edition}, published_at = greatest(${now}::timestamptz, published_at) WHERE id = 1
    )
    SELECT pg_notify(${editionChannel}, ${String(edition)})`;
}
