import type { Transaction } from "../database/prisma.ts";
import type { CountryDocument, SectionDocument, TermDocument } from "./document.ts";
import { creationOf, recordCountryRevision } from "./record-country-revision.ts";
import { recordSectionRevision, sectionCreation } from "./record-section-revision.ts";
import { writeCountry } from "./write-country.ts";

/** Whose doing it is that pages come without a person. */
const importer = { kind: "IMPORT", message: null, by: "import" } as const;

/** Writes new country pages whole, each with its first revision; without entries: those come with their organizations. */
export async function insertCountries(
  tx: Transaction,
  documents: CountryDocument[],
  now: Date,
): Promise<void> {
  for (const document of documents) {
    await writeCountry(tx, null, document, now);
    const changes = [creationOf(document)];
    await recordCountryRevision(tx, { document, number: 1, changes }, { ...importer, now });
  }
}

/** Writes the terms that pages and organizations name: sections, kinds of help, audiences, each in the order given. */
export async function insertTaxonomy(
  tx: Transaction,
  { sections, terms }: { sections: SectionDocument[]; terms: TermDocument[] },
  now: Date,
): Promise<void> {
  await tx.section.createMany({ data: sections.map((section, position) => ({ ...section, position })) });
  await tx.taxonomyTerm.createMany({ data: terms.map((term, position) => ({ ...term, position })) });
  for (const document of sections) {
    const changes = [sectionCreation(document)];
    await recordSectionRevision(tx, { document, number: 1, changes }, { ...importer, now });
  }
}
