import { sections } from "../../prisma/seed/sections.ts";
import { terms } from "../../prisma/seed/terms.ts";
import { insertCountries, insertTaxonomy } from "../../server/countries/insert-countries.ts";
import type { Database, Transaction } from "../../server/database/prisma.ts";
import type { OrganizationDocument } from "../../server/organizations/document.ts";
import { importOrganizations } from "../../server/organizations/import-organizations.ts";
import { publish } from "../../server/publishing/publish.ts";
import { claimsOf } from "../../server/verification/claims.ts";
import { generateOrganizations } from "./organizations.ts";
import { generateCountry, organizationsPerCountry } from "./places.ts";
import { type Random, randomOf } from "./random.ts";

/** What a transaction brings in, whole country pages: one edition. */
const organizationsPerBatch = 500;

interface Generation {
  /** How many organizations; rounded up to whole country pages. */
  size: number;
  now: Date;
  onProgress: (done: number, total: number) => void;
}

/** Fills an empty, migrated database with generated country pages, through the verbs that an import uses. */
export async function generate(db: Database, { size, now, onProgress }: Generation): Promise<void> {
  const random = randomOf(1951);
  const slugsOf = (taxonomy: string) =>
    terms.filter((term) => term.taxonomy === taxonomy).map(({ slug }) => slug);
  const vocabulary = { helps: slugsOf("HELP"), audiences: slugsOf("AUDIENCE") };
  const each = organizationsPerCountry(size);
  const pages = Math.ceil(size / each);
  const pagesPerBatch = Math.ceil(organizationsPerBatch / each);
  await db.$transaction((tx) => insertTaxonomy(tx, { sections, terms }, now));
  for (let first = 0; first < pages; first += pagesPerBatch) {
    const numbers = Array.from({ length: Math.min(pagesPerBatch, pages - first) }, (_, at) => first + at);
    const countries = numbers.map((number) => generateCountry(number, random));
    const documents = numbers.flatMap((number) =>
      generateOrganizations({ country: number, count: each }, vocabulary, random, now),
    );
    await db.$transaction(
      async (tx) => {
        await insertCountries(tx, countries, now);
        await importOrganizations(tx, documents, { madeBy: "bench", message: "Generated.", now });
        await verifySome(tx, documents, random, now);
        await publish(
          tx,
          {
            taxonomy: first === 0,
            countries: countries.map(({ code }) => code),
            organizations: documents.map(({ id }) => id).sort(),
          },
          now,
        );
      },
      { timeout: 120_000 },
    );
    onProgress((first + numbers.length) * each, pages * each);
  }
}

/** One organization in five was verified whole, on one day of the last fourteen months. */
async function verifySome(
  tx: Transaction,
  documents: OrganizationDocument[],
  random: Random,
  now: Date,
): Promise<void> {
  const verified = documents.filter(() => random.oneIn(5));
  await tx.verification.createMany({
    data: verified.flatMap((document) => {
      const days = random.below(420) + 0.5;
      return claimsOf(document).map(({ id, fingerprint }) => ({
        id: random.uuid(),
        claimId: id,
        fingerprint,
        revision: 1,
        outcome: "CONFIRMED" as const,
        method: "PHONE" as const,
        verifiedAt: new Date(now.getTime() - days * 86_400_000),
        verifiedBy: "bench",
        recordedAt: now,
      }));
    }),
  });
}
