import { randomBytes } from "node:crypto";
import { lockPages } from "../countries/lock-country.ts";
import type { Transaction } from "../database/prisma.ts";
import type { Work } from "../editorial/work.ts";
import type { OrganizationDocument } from "../organizations/document.ts";
import type { LoadedOrganization } from "../organizations/load-documents.ts";
import { lockOrganizations } from "../organizations/locks/lock-organizations.ts";
import { recordChange } from "../organizations/revisions/record-change.ts";
import { purgeDocument } from "./purge-document.ts";
import type { PurgeTerm } from "./read-terms.ts";
import { type TermPattern, termPattern } from "./term-pattern.ts";

/** How many rows of a table had a term. */
export interface TableHits {
  table: string;
  hits: number;
}

const batchSize = 100;

/**
 * Removes terms from everything that the database keeps. Organizations first, as an edit is: locked, without the claims
 * that said them, with a revision. Then every other text, history too, by the one function that may. All that the
 * public sees is made anew by the publication that follows.
 */
export async function removeTerms(
  work: Work,
  terms: Pick<PurgeTerm, "kind" | "text">[],
): Promise<{ organizations: number; tables: TableHits[] }> {
  const { tx } = work;
  const expressions = termPattern(terms);
  const { sieve, pattern } = expressions;
  const salt = randomBytes(16).toString("hex");
  await lockPages(tx);
  const { tables, organizations } = await findRows(tx, expressions);
  for (let done = 0; done < organizations.length; done += batchSize)
    for (const loaded of await lockOrganizations(tx, organizations.slice(done, done + batchSize)))
      await purgeOrganization(work, loaded, { ...expressions, salt });
  // A link by such a name leads nowhere from now on.
  await tx.$executeRaw`DELETE FROM editorial.slug_redirect WHERE slug ~ ${sieve} AND slug ~ ${pattern}`;
  await tx.$executeRaw`SELECT editorial.purge_texts(${sieve}, ${pattern}, ${salt})`;
  work.touch({ organizations, countries: await everyCountry(tx), taxonomy: true });
  return { organizations: organizations.length, tables };
}

/** The rows in which a term stands, counted by table, and whose they are, be it only in their history. */
async function findRows(
  tx: Transaction,
  { sieve, pattern }: TermPattern,
): Promise<{ organizations: string[]; tables: TableHits[] }> {
  const found = await tx.$queryRaw<(TableHits & { organizations: string[] | null })[]>`
    SELECT place AS "table", count(DISTINCT key)::int AS hits,
      array_agg(DISTINCT organization_id) FILTER (WHERE organization_id IS NOT NULL) AS organizations
    FROM editorial.find_texts(${sieve}, ${pattern}, NULL) GROUP BY place ORDER BY place`;
  return {
    organizations: [...new Set(found.flatMap(({ organizations }) => organizations ?? []))].sort(),
    tables: found.map(({ table, hits }) => ({ table, hits })),
  };
}

async function purgeOrganization(
  work: Work,
  before: LoadedOrganization,
  { sieve, pattern, salt }: TermPattern & { salt: string },
): Promise<void> {
  // As the database writes it everywhere else.
  const [row] = await work.tx.$queryRaw<{ purged: OrganizationDocument }[]>`
    SELECT editorial.purged_json('', ${JSON.stringify(before.document)}::jsonb, ${sieve}, ${pattern}, ${salt}) AS purged`;
  const document = purgeDocument(before.document, row!.purged);
  await recordChange(
    work,
    before,
    { document, status: before.status },
    { kind: "EDIT", message: "Personal data was removed on request." },
  );
}

async function everyCountry(tx: Transaction): Promise<string[]> {
  return (await tx.country.findMany({ select: { code: true } })).map(({ code }) => code);
}
