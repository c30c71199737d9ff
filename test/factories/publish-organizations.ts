import { randomUUID } from "node:crypto";
import type { Database, Transaction } from "../../server/database/prisma.ts";
import type { OrganizationDocument } from "../../server/organizations/document.ts";
import { importOrganizations } from "../../server/organizations/import-organizations.ts";
import { publish } from "../../server/publishing/publish.ts";

/** A moment before the one at which test apps begin. */
export const publishedAt = new Date("2026-03-10T09:00:00Z");

/**
 * Brings documents into a test's database and publishes them as one edition, with the countries, sections and terms
 * that they name; gives the edition. Parents come before their branches.
 */
export async function publishOrganizations(
  db: Database,
  documents: OrganizationDocument[],
  now: Date = publishedAt,
): Promise<number> {
  return db.$transaction(
    async (tx) => {
      const countries = await addMissing(tx, documents, now);
      await importOrganizations(tx, documents, { madeBy: "test", message: "For a test.", now });
      return publish(tx, { taxonomy: true, countries, organizations: documents.map(({ id }) => id) }, now);
    },
    { maxWait: 30_000, timeout: 30_000 },
  );
}

/** Adds the countries, sections and terms that are not there yet; gives the codes of all countries named. */
async function addMissing(tx: Transaction, documents: OrganizationDocument[], now: Date): Promise<string[]> {
  const entries = documents.flatMap((document) => document.entries);
  const countries = [...new Set(entries.map(({ country }) => country))];
  const known = new Set((await tx.country.findMany()).map(({ code }) => code));
  await tx.country.createMany({
    data: countries
      .filter((code) => !known.has(code))
      .map((code) => ({
        code,
        slug: code.toLowerCase(),
        name: { en: `Country ${code}` },
        createdAt: now,
        editedAt: now,
      })),
  });
  const sections = await tx.section.findMany();
  const named = [...new Set(entries.map(({ section }) => section))];
  await tx.section.createMany({
    data: named
      .filter((slug) => !sections.some((section) => section.slug === slug))
      .map((slug, index) => ({
        id: randomUUID(),
        slug,
        name: { en: slug },
        description: {},
        position: sections.length + index,
      })),
  });
  for (const taxonomy of ["HELP", "AUDIENCE"] as const) {
    const terms = await tx.taxonomyTerm.findMany({ where: { taxonomy } });
    const slugs = documents.flatMap(({ helps, audiences }) => (taxonomy === "HELP" ? helps : audiences));
    await tx.taxonomyTerm.createMany({
      data: [...new Set(slugs)]
        .filter((slug) => !terms.some((term) => term.slug === slug))
        .map((slug, index) => ({
          id: randomUUID(),
          taxonomy,
          slug,
          name: { en: slug },
          position: terms.length + index,
        })),
    });
  }
  return countries;
}
