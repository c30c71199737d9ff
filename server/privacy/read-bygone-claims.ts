import type { Transaction } from "../database/prisma.ts";
import type { OrganizationDocument } from "../organizations/document.ts";
import { claimsOf } from "../verification/claims.ts";
import type { Hit } from "./find-hits.ts";
import type { TermPattern } from "./term-pattern.ts";

const pageSize = 100;

/** A document and what a purge leaves of it. */
export interface PurgedDocument {
  document: OrganizationDocument;
  purged: OrganizationDocument;
}

/** Ids of the claims that a purge takes from a document or changes what they say. Pure. */
export function hitClaims({ document, purged }: PurgedDocument): string[] {
  const left = new Map(claimsOf(purged).map(({ id, fingerprint }) => [id, fingerprint]));
  return claimsOf(document).flatMap(({ id, fingerprint }) => (left.get(id) === fingerprint ? [] : [id]));
}

/** Ids of the claims that had a term in any revision that was hit. */
export async function readBygoneClaims(
  tx: Transaction,
  { sieve, pattern }: TermPattern,
  hits: readonly Hit[],
): Promise<Set<string>> {
  const rows = hits
    .filter(({ table, column }) => table === "editorial.revision" && column === "document")
    .map(({ row }) => row);
  const claims = new Set<string>();
  for (let done = 0; done < rows.length; done += pageSize) {
    const documents = await tx.$queryRaw<PurgedDocument[]>`
      SELECT document, editorial.purged_json('', document, ${sieve}, ${pattern}, '') AS purged
      FROM unnest(${rows.slice(done, done + pageSize)}::text[]) AS hit
      JOIN editorial.revision ON editorial.revision.ctid = hit::tid`;
    for (const id of documents.flatMap(hitClaims)) claims.add(id);
  }
  return claims;
}
