import type { Transaction } from "../database/prisma.ts";
import type { Localized } from "../organizations/document.ts";
import type { CountryDocument, SectionDocument, TermDocument } from "./document.ts";

const inOrder = { orderBy: { position: "asc" } } as const;

/** A country page as the truth has it. */
export interface LoadedCountry {
  document: CountryDocument;
  /** Number of its newest revision; 0 where nothing was kept yet. */
  revision: number;
  editedAt: Date;
}

/** Loads country pages whole, in code order; all of them without `codes`. */
export async function loadCountries(tx: Transaction, codes?: string[]): Promise<LoadedCountry[]> {
  const rows = await tx.country.findMany({
    where: codes && { code: { in: codes } },
    include: { texts: inOrder, instruments: { ...inOrder, include: { events: inOrder } }, links: inOrder },
    orderBy: { code: "asc" },
  });
  return rows.map((row) => ({
    revision: row.revision,
    editedAt: row.editedAt,
    document: {
      code: row.code,
      slug: row.slug,
      name: row.name as Localized,
      sourceDate: row.sourceDate,
      texts: row.texts.map(({ id, topic, heading, body }) => ({
        id,
        topic,
        heading: heading as Localized,
        body: body as Localized,
      })),
      instruments: row.instruments.map(({ id, kind, name, note, events }) => ({
        id,
        kind,
        name: name as Localized,
        note: note as Localized,
        events: events.map((event) => ({ kind: event.kind, date: event.date })),
      })),
      links: row.links.map(({ id, topic, label, note, url }) => ({
        id,
        topic,
        label: label as Localized,
        note: note as Localized,
        url,
      })),
    },
  }));
}

/** The sections of every country page, in their order. */
export async function loadSections(tx: Transaction): Promise<SectionDocument[]> {
  const rows = await tx.section.findMany(inOrder);
  return rows.map(({ id, slug, name, description }) => ({
    id,
    slug,
    name: name as Localized,
    description: description as Localized,
  }));
}

/** Kinds of help and audiences, each in its order; only those of one taxonomy where it is named. */
export async function loadTerms(
  tx: Transaction,
  taxonomy?: TermDocument["taxonomy"],
): Promise<TermDocument[]> {
  const rows = await tx.taxonomyTerm.findMany({
    where: { taxonomy },
    orderBy: [{ taxonomy: "asc" }, { position: "asc" }],
  });
  return rows.map(({ id, taxonomy, slug, name }) => ({ id, taxonomy, slug, name: name as Localized }));
}
