import type { Transaction } from "../database/prisma.ts";
import type { CountryDocument, SectionDocument, TermDocument } from "./document.ts";

/** Writes new country pages whole, without entries: those come with their organizations. */
export async function insertCountries(
  tx: Transaction,
  documents: CountryDocument[],
  now: Date,
): Promise<void> {
  for (const { code, slug, name, sourceDate, texts, instruments, links } of documents)
    await tx.country.create({
      data: {
        code,
        slug,
        name,
        sourceDate,
        createdAt: now,
        editedAt: now,
        texts: { create: texts.map((text, position) => ({ ...text, position })) },
        links: { create: links.map((link, position) => ({ ...link, position })) },
        instruments: {
          create: instruments.map(({ events, ...instrument }, position) => ({
            ...instrument,
            position,
            events: { create: events.map((event, at) => ({ ...event, position: at })) },
          })),
        },
      },
    });
}

/** Writes the terms that pages and organizations name: sections, kinds of help, audiences, each in the order given. */
export async function insertTaxonomy(
  tx: Transaction,
  { sections, terms }: { sections: SectionDocument[]; terms: TermDocument[] },
): Promise<void> {
  await tx.section.createMany({ data: sections.map((section, position) => ({ ...section, position })) });
  await tx.taxonomyTerm.createMany({ data: terms.map((term, position) => ({ ...term, position })) });
}
