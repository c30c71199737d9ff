import { randomBytes } from "node:crypto";
import { lockPages } from "../countries/lock-country.ts";
import type { Transaction } from "../database/prisma.ts";
import type { Work } from "../editorial/work.ts";
import type { OrganizationDocument } from "../organizations/document.ts";
import type { LoadedOrganization } from "../organizations/load-documents.ts";
import { lockOrganizations } from "../organizations/locks/lock-organizations.ts";
import { recordChange } from "../organizations/revisions/record-change.ts";
import { closeRequests } from "./close-requests.ts";
import type { Hit } from "./find-hits.ts";
import { purgeFindings } from "./purge-findings.ts";
import { purgeFingerprints } from "./purge-fingerprints.ts";
import { purgeLetters } from "./purge-letters.ts";
import { hitClaims, readBygoneClaims } from "./read-bygone-claims.ts";
import type { PurgeTerm } from "./read-terms.ts";
import { type TermPattern, termPattern } from "./term-pattern.ts";

/** How many rows of a table had a term. */
export interface TableHits {
  table: string;
  hits: number;
}

const batchSize = 100;
const message = "Personal data was removed on request.";

/**
 * Removes terms from everything that the database keeps, where `hits` has all their places, and nobody else writes.
 * Organizations first, as an edit is: locked, without the claims that said them, with a revision. Then every other text,
 * history too, by the one function that may. All that the public sees is made anew by the publication that follows.
 */
export async function removeTerms(
  work: Work,
  terms: Pick<PurgeTerm, "kind" | "text">[],
  hits: readonly Hit[],
): Promise<{ organizations: number; tables: TableHits[] }> {
  const { tx } = work;
  const expressions = termPattern(terms);
  const { sieve, pattern } = expressions;
  const salt = randomBytes(16).toString("hex");
  await lockPages(tx);
  const organizations = organizationsOf(hits);
  const claims = await readBygoneClaims(tx, expressions, hits);
  for (let done = 0; done < organizations.length; done += batchSize)
    for (const loaded of await lockOrganizations(tx, organizations.slice(done, done + batchSize)))
      for (const id of await purgeOrganization(work, loaded, { ...expressions, salt })) claims.add(id);
  await purgeFingerprints(tx, claims, organizations);
  await purgeFindings(tx, claims, hits);
  await purgeLetters(tx, expressions);
  await closeRequests(work, { hits, organizations, message });
  // A link by such a name leads nowhere from now on.
  await tx.$executeRaw`DELETE FROM editorial.slug_redirect WHERE slug ~ ${sieve} AND slug ~ ${pattern}`;
  // A word by which names are found says nothing any more; two that are removed could not stand side by side.
  await tx.$executeRaw`DELETE FROM editorial.matching_word WHERE word ~ ${sieve} AND word ~ ${pattern}`;
  // A view that looks for the person is of no more use; two with a tombstone for their name could not stand side by side.
  await tx.$executeRaw`
    DELETE FROM editorial.saved_view WHERE id IN (
      SELECT id FROM editorial.saved_view, LATERAL (SELECT editorial.searchable(concat_ws(E'\n', resource, name, query)) AS text) AS said
      WHERE text ~ ${sieve} AND text ~ ${pattern})`;
  const [tables, rows] = [hits.map(({ table }) => table), hits.map(({ row }) => row)];
  await tx.$executeRaw`SELECT editorial.purge_texts(${sieve}, ${pattern}, ${salt}, ${tables}::text[], ${rows}::text[])`;
  work.touch({ organizations, countries: await everyCountry(tx), taxonomy: true });
  return { organizations: organizations.length, tables: countRows(hits) };
}

/** Whose the rows are, be it only in their history. */
function organizationsOf(hits: readonly Hit[]): string[] {
  return [...new Set(hits.flatMap(({ organizationId }) => organizationId ?? []))].sort();
}

function countRows(hits: readonly Hit[]): TableHits[] {
  const rows = new Map<string, Set<string>>();
  for (const { table, row } of hits) rows.set(table, (rows.get(table) ?? new Set()).add(row));
  return [...rows].map(([table, { size }]) => ({ table, hits: size })).sort(byTable);
}

function byTable(one: TableHits, other: TableHits): number {
  return one.table < other.table ? -1 : 1;
}

/** Gives the ids of the claims that said a term. */
async function purgeOrganization(
  work: Work,
  before: LoadedOrganization,
  { sieve, pattern, salt }: TermPattern & { salt: string },
): Promise<string[]> {
  // As the database writes it everywhere else.
  const [row] = await work.tx.$queryRaw<{ purged: OrganizationDocument }[]>`
    SELECT editorial.purged_json('', ${JSON.stringify(before.document)}::jsonb, ${sieve}, ${pattern}, ${salt}) AS purged`;
  const { purged } = row!;
  await recordChange(work, before, { document: purged, status: before.status }, { kind: "EDIT", message });
  return hitClaims({ document: before.document, purged });
}

async function everyCountry(tx: Transaction): Promise<string[]> {
  return (await tx.country.findMany({ select: { code: true } })).map(({ code }) => code);
}
