import type { Transaction } from "../database/prisma.ts";
import type { Change } from "./editions.ts";

interface Redirect {
  source: string;
  organizationId: string;
}

/** The old slugs that lead to these organizations, as far as they are published; to all of them without ids. */
export async function readRedirects(tx: Transaction, organizationIds?: string[]): Promise<Redirect[]> {
  const rows = await tx.slugRedirect.findMany({
    where: {
      organizationId: organizationIds && { in: organizationIds },
      organization: { status: "PUBLISHED" },
    },
    orderBy: { slug: "asc" },
  });
  return rows.map(({ slug, organizationId }) => ({ source: slug, organizationId }));
}

/** Makes the published redirects to these organizations exactly the given ones; the new ones are the changes. */
export async function writeRedirects(
  tx: Transaction,
  redirects: Redirect[],
  organizationIds: string[],
): Promise<Change[]> {
  const before = await tx.publishedRedirect.findMany({ where: { organizationId: { in: organizationIds } } });
  const known = new Map(before.map((row) => [row.source, row.organizationId]));
  const wanted = new Map(redirects.map((row) => [row.source, row.organizationId]));
  const gone = before.filter((row) => wanted.get(row.source) !== row.organizationId);
  const added = redirects.filter((row) => known.get(row.source) !== row.organizationId);
  // A slug leads to one organization: what it led to before, were it another's, ends here too.
  const sources = [...gone, ...added].map((row) => row.source);
  if (sources.length > 0) await tx.publishedRedirect.deleteMany({ where: { source: { in: sources } } });
  if (added.length > 0) await tx.publishedRedirect.createMany({ data: added });
  return added.map(({ source, organizationId }) => ({
    kind: "REDIRECT",
    subject: "ORGANIZATION",
    id: organizationId,
    slug: source,
  }));
}
