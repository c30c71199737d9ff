import type { Transaction } from "../database/prisma.ts";
import type { Change } from "./editions.ts";
import { leadingOn } from "./leading-on.ts";
import type { PublishedRow } from "./read-published.ts";

interface Redirect {
  source: string;
  organizationId: string;
}

/** The old slugs, and what was merged, that lead to organizations which are published, all of them. */
export async function readRedirects(tx: Transaction): Promise<Redirect[]> {
  return tx.$queryRawUnsafe<Redirect[]>(
    `SELECT source, organization_id AS "organizationId" FROM (${leadingOn("true")}) truth ORDER BY source`,
  );
}

/** Makes the published redirects to these organizations those of the truth; the new ones are the changes. */
export async function writeRedirects(tx: Transaction, rows: Map<string, PublishedRow>): Promise<Change[]> {
  const added = [...rows]
    .flatMap(([organizationId, { redirects }]) =>
      redirects.missing.map((source) => ({ source, organizationId })),
    )
    .sort((a, b) => (a.source < b.source ? -1 : 1));
  const wrong = [...rows.values()].flatMap(({ redirects }) => redirects.wrong);
  // A slug leads to one organization: what it led to before, were it another's, ends here too.
  const sources = [...wrong, ...added.map(({ source }) => source)];
  if (sources.length > 0) await tx.publishedRedirect.deleteMany({ where: { source: { in: sources } } });
  if (added.length > 0) await tx.publishedRedirect.createMany({ data: added });
  return added.map(({ source, organizationId }) => ({
    kind: "REDIRECT",
    subject: "ORGANIZATION",
    id: organizationId,
    slug: source,
  }));
}
