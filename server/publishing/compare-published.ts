import { isDeepStrictEqual } from "node:util";
import { type loadCountries, loadSections, loadTerms } from "../countries/load-countries.ts";
import type { Transaction } from "../database/prisma.ts";
import { loadDocuments } from "../organizations/load-documents.ts";
import { compareClaimClocks, compareClocks } from "./compare-clocks.ts";
import type { Complaint } from "./complaint.ts";
import { projectCountry } from "./project-country.ts";
import { projectLoaded } from "./project-published.ts";
import { type PublishedOrganization, readPublished } from "./read-published.ts";
import { readRedirects } from "./redirects.ts";
import { countryRow } from "./write-countries.ts";

const differs = (subject: string, message: string): Complaint => ({
  examination: "PUBLISHED",
  subject,
  message,
});

/** Where the given organizations are published otherwise, or their clocks stand otherwise, than they should. */
export async function compareOrganizations(tx: Transaction, ids: string[]): Promise<Complaint[]> {
  const loaded = await loadDocuments(tx, ids);
  const truth = new Map(projectLoaded(loaded).map((row) => [row.id, row]));
  const seen = await readPublished(tx, ids);
  return [
    ...ids.flatMap((id) => compareOrganization(truth.get(id), seen.get(id))),
    ...loaded.flatMap(compareClocks),
    ...(await compareClaimClocks(tx, loaded)),
  ];
}

/** Whether the published redirects are those of the truth, all of them: one may lead to what nobody knows. */
export async function compareRedirects(tx: Transaction): Promise<Complaint[]> {
  const truth = await readRedirects(tx);
  const seen = await tx.publishedRedirect.findMany({ orderBy: { source: "asc" } });
  return isDeepStrictEqual(plain(truth), plain(seen))
    ? []
    : [differs("redirects", "published redirects are not those of the truth")];
}

function compareOrganization(
  truth: PublishedOrganization | undefined,
  seen: PublishedOrganization | undefined,
): Complaint[] {
  if (!truth) return seen ? [differs(seen.slug, "is published, and should not be")] : [];
  if (!seen) return [differs(truth.slug, "is not published, and should be")];
  const fields = (Object.keys(truth) as (keyof PublishedOrganization)[]).filter(
    (field) => !isDeepStrictEqual(plain(truth[field]), plain(seen[field])),
  );
  return fields.length === 0 ? [] : [differs(truth.slug, `is published with another ${fields.join(", ")}`)];
}

/** Whether the published country pages are those of the truth. */
export async function compareCountries(
  tx: Transaction,
  countries: Awaited<ReturnType<typeof loadCountries>>,
): Promise<Complaint[]> {
  const seen = await tx.publishedCountry.findMany({
    orderBy: { code: "asc" },
    omit: { edition: true, projectionVersion: true },
  });
  const truth = countries.map(({ document, editedAt }) => countryRow(projectCountry(document, editedAt)));
  return isDeepStrictEqual(plain(truth), plain(seen))
    ? []
    : [differs("countries", "published country pages are not those of the truth")];
}

/** Whether the published sections and terms are those of the truth, in their order. */
export async function compareTaxonomy(tx: Transaction): Promise<Complaint[]> {
  const sections = await tx.publishedSection.findMany({ orderBy: { position: "asc" } });
  const terms = await tx.publishedTerm.findMany({ orderBy: { position: "asc" } });
  const truth = [
    (await loadSections(tx)).map((section, position) => ({ ...section, position })),
    await loadTerms(tx),
  ];
  const seen = [sections.map(({ document }) => document), terms.map(({ document }) => document)];
  return isDeepStrictEqual(plain(truth), plain(seen))
    ? []
    : [differs("taxonomy", "published sections or terms are not those of the truth")];
}

/** JSON as the tables keep it. */
function plain<T>(value: T): T {
  return value === undefined ? value : JSON.parse(JSON.stringify(value));
}
