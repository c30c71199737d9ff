import { loadCountries, loadSections, loadTerms } from "../countries/load-countries.ts";
import type { Transaction } from "../database/prisma.ts";
import { type Change, closeEdition, lockEdition } from "./editions.ts";
import { projectCountry } from "./project-country.ts";
import { projectPublished } from "./project-published.ts";
import { readRows } from "./read-published.ts";
import { writeRedirects } from "./redirects.ts";
import { writeCountries } from "./write-countries.ts";
import { withdrawOrganizations, writeOrganizations } from "./write-organizations.ts";
import { writeTaxonomy } from "./write-taxonomy.ts";

/** What an edit touched, and so what is to be projected anew. */
export interface Touched {
  /** Ids of organizations; those that are no longer published are withdrawn. */
  organizations?: string[];
  /** Codes of countries; those that are gone are withdrawn. */
  countries?: string[];
  /** Sections and terms, all of them. */
  taxonomy?: boolean;
}

/**
 * Publishes what an edit touched, in the edit's own transaction, as one edition; gives the edition's number.
 * An edit calls it last: the edition row is the last lock it takes, and everything the projection needs is read
 * after it. So editions are gapless, in commit order, and publish exactly what was committed.
 * Where nothing the public sees has changed there is no new edition.
 */
export async function publish(tx: Transaction, touched: Touched, now: Date): Promise<number> {
  const current = await lockEdition(tx);
  const edition = current + 1;
  const changes: Change[] = [];
  if (touched.taxonomy)
    changes.push(...(await writeTaxonomy(tx, await loadSections(tx), await loadTerms(tx))));
  if (touched.countries?.length) changes.push(...(await publishCountries(tx, touched.countries, edition)));
  if (touched.organizations?.length)
    changes.push(...(await publishOrganizations(tx, touched.organizations, edition)));
  if (changes.length === 0) return current;
  await closeEdition(tx, edition, changes, now);
  return edition;
}

async function publishCountries(tx: Transaction, codes: string[], edition: number): Promise<Change[]> {
  const countries = await loadCountries(tx, codes);
  return writeCountries(
    tx,
    countries.map(({ document, editedAt }) => projectCountry(document, editedAt)),
    { codes, edition },
  );
}

async function publishOrganizations(tx: Transaction, ids: string[], edition: number): Promise<Change[]> {
  const projected = await projectPublished(tx, ids);
  const before = await readRows(tx, ids);
  const kept = new Set(projected.map(({ id }) => id));
  const gone = ids.filter((id) => !kept.has(id) && before.get(id)?.published);
  return [
    ...(await withdrawOrganizations(tx, gone)),
    ...(await writeOrganizations(tx, projected, { before, edition })),
    ...(await writeRedirects(tx, before)),
  ];
}
