import type { Transaction } from "../database/prisma.ts";
import type { TermPattern } from "./term-pattern.ts";

/**
 * Phone numbers and email addresses that belonged to the contact persons who have a term in their name, now or in any
 * revision. One that an organization gives as its own is no longer only the person's, and is left out.
 */
export async function findBelongings(tx: Transaction, { sieve, pattern }: TermPattern): Promise<string[]> {
  const rows = await tx.$queryRaw<{ text: string }[]>`
    WITH person AS (
      SELECT r.document, contact->>'id' AS id
      FROM editorial.revision r, jsonb_array_elements(r.document->'contacts') AS contact
      WHERE r.document::text ~ ${sieve} AND contact->>'name' ~ ${sieve} AND contact->>'name' ~ ${pattern}
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
