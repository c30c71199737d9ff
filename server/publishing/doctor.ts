import { isDeepStrictEqual } from "node:util";
import { loadCountries, loadSections, loadTerms } from "../countries/load-countries.ts";
import type { Database, Transaction } from "../database/prisma.ts";
import { projectCountry } from "./project-country.ts";
import { projectPublished } from "./project-published.ts";
import { type PublishedOrganization, readPublished } from "./read-published.ts";
import { readRedirects } from "./redirects.ts";

/** One thing the doctor found wrong: which examination, of what, and how it differs. */
export interface Complaint {
  examination: "PUBLISHED" | "CLAIMS" | "EDITIONS" | "CONSTRAINTS";
  subject: string;
  message: string;
}

export interface Report {
  organizations: number;
  countries: number;
  edition: number;
  complaints: Complaint[];
}

const batchSize = 200;

/**
 * Examines the whole directory and changes nothing: that the published side says what the truth says, that every
 * claim has one id and one body, that editions have no gap, and that the database enforces its constraints.
 * Reads one snapshot, so that it may run beside a busy server.
 */
export async function examine(
  db: Database,
  onProgress?: (done: number, total: number) => void,
): Promise<Report> {
  return db.$transaction(
    async (tx) => {
      const ids = await everyId(tx);
      const complaints: Complaint[] = [];
      for (let done = 0; done < ids.length; done += batchSize) {
        complaints.push(...(await comparePublished(tx, ids.slice(done, done + batchSize))));
        onProgress?.(Math.min(done + batchSize, ids.length), ids.length);
      }
      const countries = await loadCountries(tx);
      complaints.push(...(await compareCountries(tx, countries)), ...(await compareTaxonomy(tx)));
      complaints.push(...(await examineClaims(tx)), ...(await examineConstraints(tx)));
      const { edition, gaps } = await examineEditions(tx);
      complaints.push(...gaps);
      return { organizations: ids.length, countries: countries.length, edition, complaints };
    },
    { isolationLevel: "RepeatableRead", timeout: 30 * 60_000 },
  );
}

async function everyId(tx: Transaction): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM editorial.organization WHERE status = 'PUBLISHED'
    UNION SELECT id FROM published.organization ORDER BY 1`;
  return rows.map(({ id }) => id);
}

const differs = (subject: string, message: string): Complaint => ({
  examination: "PUBLISHED",
  subject,
  message,
});

async function comparePublished(tx: Transaction, ids: string[]): Promise<Complaint[]> {
  const truth = new Map((await projectPublished(tx, ids)).map((row) => [row.id, row]));
  const seen = await readPublished(tx, ids);
  const redirects = await readRedirects(tx, ids);
  const published = await tx.publishedRedirect.findMany({
    where: { organizationId: { in: ids } },
    orderBy: { source: "asc" },
  });
  return [
    ...ids.flatMap((id) => compareOrganization(truth.get(id), seen.get(id))),
    ...(isDeepStrictEqual(plain(redirects), plain(published))
      ? []
      : [differs("redirects", "published redirects are not those of the truth")]),
  ];
}

function compareOrganization(
  truth: PublishedOrganization | undefined,
  seen: PublishedOrganization | undefined,
): Complaint[] {
  if (!truth) return [differs(seen!.slug, "is published, and should not be")];
  if (!seen) return [differs(truth.slug, "is not published, and should be")];
  const fields = (Object.keys(truth) as (keyof PublishedOrganization)[]).filter(
    (field) => !isDeepStrictEqual(plain(truth[field]), plain(seen[field])),
  );
  return fields.length === 0 ? [] : [differs(truth.slug, `is published with another ${fields.join(", ")}`)];
}

async function compareCountries(
  tx: Transaction,
  countries: Awaited<ReturnType<typeof loadCountries>>,
): Promise<Complaint[]> {
  const seen = await tx.publishedCountry.findMany({ orderBy: { code: "asc" } });
  const truth = countries.map(({ document, editedAt }) => plain(projectCountry(document, editedAt)));
  return isDeepStrictEqual(
    truth,
    seen.map(({ document }) => document),
  )
    ? []
    : [differs("countries", "published country pages are not those of the truth")];
}

async function compareTaxonomy(tx: Transaction): Promise<Complaint[]> {
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

/** The keys hold that ids are unique; what no key can hold is that each claim has at most one body, and each organization a presence. */
async function examineClaims(tx: Transaction): Promise<Complaint[]> {
  const rows = await tx.$queryRaw<{ id: string; bodies: number }[]>`
    SELECT id, count(*)::int AS bodies FROM (
      SELECT id FROM editorial.location UNION ALL SELECT id FROM editorial.phone UNION ALL SELECT id FROM editorial.email
      UNION ALL SELECT id FROM editorial.link UNION ALL SELECT id FROM editorial.schedule UNION ALL SELECT id FROM editorial.contact
    ) AS body GROUP BY id HAVING count(*) > 1`;
  const silent = await tx.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM editorial.organization o WHERE NOT EXISTS (
      SELECT FROM editorial.claim c WHERE c.organization_id = o.id AND c.kind = 'PRESENCE')`;
  return [
    ...rows.map(
      ({ id, bodies }): Complaint => ({
        examination: "CLAIMS",
        subject: id,
        message: `is the id of ${bodies} claims`,
      }),
    ),
    ...silent.map(
      ({ slug }): Complaint => ({ examination: "CLAIMS", subject: slug, message: "has no presence claim" }),
    ),
  ];
}

async function examineEditions(tx: Transaction): Promise<{ edition: number; gaps: Complaint[] }> {
  const { number: edition } = (await tx.publishedEdition.findFirst())!;
  const missing = await tx.$queryRaw<{ number: number }[]>`
    SELECT number::int FROM generate_series(1, ${edition}::int) AS number
    EXCEPT SELECT edition FROM published.change ORDER BY 1 LIMIT 20`;
  const broken = await tx.$queryRaw<{ edition: number }[]>`
    SELECT edition FROM published.change GROUP BY edition
    HAVING edition > ${edition}::int OR min(ordinal) <> 1 OR max(ordinal) <> count(*) ORDER BY 1 LIMIT 20`;
  const gap = (subject: number, message: string): Complaint => ({
    examination: "EDITIONS",
    subject: `edition ${subject}`,
    message,
  });
  return {
    edition,
    gaps: [
      ...missing.map(({ number }) => gap(number, "has no change in the feed")),
      ...broken.map((row) => gap(row.edition, "has a gap in its changes, or comes after the current one")),
    ],
  };
}

async function examineConstraints(tx: Transaction): Promise<Complaint[]> {
  const constraints = await tx.$queryRaw<{ name: string }[]>`
    SELECT conrelid::regclass::text || '.' || conname AS name FROM pg_constraint c
    JOIN pg_namespace n ON n.oid = c.connamespace
    WHERE n.nspname IN ('editorial', 'published') AND NOT convalidated`;
  const triggers = await tx.$queryRaw<{ name: string }[]>`
    SELECT tgrelid::regclass::text || '.' || tgname AS name FROM pg_trigger t
    JOIN pg_class r ON r.oid = t.tgrelid JOIN pg_namespace n ON n.oid = r.relnamespace
    WHERE n.nspname IN ('editorial', 'published') AND tgenabled = 'D'`;
  const indexes = await tx.$queryRaw<{ name: string }[]>`
    SELECT indexrelid::regclass::text AS name FROM pg_index i
    JOIN pg_class r ON r.oid = i.indrelid JOIN pg_namespace n ON n.oid = r.relnamespace
    WHERE n.nspname IN ('editorial', 'published') AND NOT (indisvalid AND indisready)`;
  const off = (subject: string, message: string): Complaint => ({
    examination: "CONSTRAINTS",
    subject,
    message,
  });
  return [
    ...constraints.map(({ name }) => off(name, "is not validated")),
    ...triggers.map(({ name }) => off(name, "is switched off")),
    ...indexes.map(({ name }) => off(name, "is not valid")),
  ];
}

/** JSON as the tables keep it. */
function plain<T>(value: T): T {
  return value === undefined ? value : JSON.parse(JSON.stringify(value));
}
