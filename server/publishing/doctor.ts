import { loadCountries } from "../countries/load-countries.ts";
import type { Database, Transaction } from "../database/prisma.ts";
import { complainOfUnreckoned, findUnreckoned } from "./compare-clocks.ts";
import {
  compareCountries,
  compareOrganizations,
  compareRedirects,
  compareTaxonomy,
} from "./compare-published.ts";
import type { Complaint } from "./complaint.ts";

export interface Report {
  organizations: number;
  countries: number;
  edition: number;
  complaints: Complaint[];
}

const batchSize = 200;

/**
 * Examines the whole directory and changes nothing: that the published side says what the truth says, that clocks
 * stand as the verifications say, that every claim has one id and one body, that editions have no gap, and that the
 * database enforces its constraints.
 * Reads one snapshot, so that it may run beside a busy server.
 */
export async function examine(
  db: Database,
  onProgress?: (done: number, total: number) => void,
): Promise<Report> {
  return db.$transaction(
    async (tx) => {
      const { complaints, silent } = await examineClaims(tx);
      const ids = await everyId(tx);
      // Without its presence an organization is no whole document, and there is nothing to compare.
      const whole = ids.filter((id) => !silent.has(id));
      let unreckoned = 0;
      for (let done = 0; done < whole.length; done += batchSize) {
        const batch = whole.slice(done, done + batchSize);
        const pending = await findUnreckoned(tx, batch);
        unreckoned += pending.size;
        complaints.push(
          ...(await compareOrganizations(
            tx,
            batch.filter((id) => !pending.has(id)),
          )),
        );
        onProgress?.(Math.min(done + batchSize, whole.length), whole.length);
      }
      const countries = await loadCountries(tx);
      complaints.push(
        ...complainOfUnreckoned(unreckoned),
        ...(await compareRedirects(tx)),
        ...(await compareCountries(tx, countries)),
        ...(await compareTaxonomy(tx)),
        ...(await examineConstraints(tx)),
      );
      const { edition, gaps } = await examineEditions(tx);
      complaints.push(...gaps);
      return { organizations: ids.length, countries: countries.length, edition, complaints };
    },
    { isolationLevel: "RepeatableRead", timeout: 30 * 60_000 },
  );
}

async function everyId(tx: Transaction): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM editorial.organization
    UNION SELECT id FROM published.organization ORDER BY 1`;
  return rows.map(({ id }) => id);
}

/**
 * The keys hold that ids are unique; what no key can hold is that each claim has at most one body, and each
 * organization a presence. `silent` are the ids of those that have none.
 */
async function examineClaims(tx: Transaction): Promise<{ complaints: Complaint[]; silent: Set<string> }> {
  const shared = await tx.$queryRaw<{ id: string; bodies: number }[]>`
    SELECT id, count(*)::int AS bodies FROM (
      SELECT id FROM editorial.location UNION ALL SELECT id FROM editorial.phone UNION ALL SELECT id FROM editorial.email
      UNION ALL SELECT id FROM editorial.link UNION ALL SELECT id FROM editorial.schedule UNION ALL SELECT id FROM editorial.contact
    ) AS body GROUP BY id HAVING count(*) > 1`;
  const silent = await tx.$queryRaw<{ id: string; slug: string }[]>`
    SELECT id, slug FROM editorial.organization o WHERE NOT EXISTS (
      SELECT FROM editorial.claim c WHERE c.organization_id = o.id AND c.kind = 'PRESENCE')`;
  const wrong = (subject: string, message: string): Complaint => ({
    examination: "CLAIMS",
    subject,
    message,
  });
  return {
    complaints: [
      ...shared.map(({ id, bodies }) => wrong(id, `is the id of ${bodies} claims`)),
      ...silent.map(({ slug }) => wrong(slug, "has no presence claim")),
    ],
    silent: new Set(silent.map(({ id }) => id)),
  };
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
