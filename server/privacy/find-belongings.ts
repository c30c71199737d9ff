import type { Transaction } from "../database/prisma.ts";
import type { Hit } from "./find-hits.ts";
import type { TermPattern } from "./term-pattern.ts";

/**
 * Phone numbers and email addresses that belonged to the contact persons who have a term in their name, now or in any
 * revision, of those that were hit. One that an organization gives as its own is no longer only the person's, and is
 * left out.
 */
export async function findBelongings(
  tx: Transaction,
  { pattern }: TermPattern,
  hits: readonly Hit[],
): Promise<string[]> {
  const revisions = hits.filter(
    ({ table, column }) => table === "editorial.revision" && column === "document",
  );
  if (revisions.length === 0) return [];
  const rows = await tx.$queryRaw<{ text: string }[]>`
    WITH person AS (
      SELECT r.document, contact->>'id' AS id
      FROM unnest(${revisions.map(({ row }) => row)}::text[]) AS hit
      JOIN editorial.revision r ON r.ctid = hit::tid, jsonb_array_elements(r.document->'contacts') AS contact
      WHERE contact->>'name' ~ ${pattern}
    ), belonging AS (
      SELECT coalesce(phone->>'number', phone->>'asPublished') AS text
      FROM person, jsonb_array_elements(document->'phones') AS phone WHERE phone->>'contactId' = id
      UNION SELECT coalesce(email->>'address', email->>'asPublished')
      FROM person, jsonb_array_elements(document->'emails') AS email WHERE email->>'contactId' = id
    )
    SELECT text FROM belonging
    WHERE NOT EXISTS (SELECT FROM editorial.phone WHERE contact_id IS NULL AND text IN (number, as_published))
      AND NOT EXISTS (SELECT FROM editorial.email WHERE contact_id IS NULL AND text IN (address, as_published))
    ORDER BY 1`;
  return rows.map(({ text }) => text);
}
