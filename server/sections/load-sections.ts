import type { SectionDocument } from "../countries/document.ts";
import type { Transaction } from "../database/prisma.ts";
import type { Localized } from "../organizations/document.ts";

/** A section as the truth has it. */
export interface LoadedSection {
  document: SectionDocument;
  /** Number of its newest revision; 0 where nothing was kept yet. */
  revision: number;
  /** How many entries stand in it, on all pages together. */
  entries: number;
}

/** Loads the sections of every country page, in their order. */
export async function loadSections(tx: Transaction): Promise<LoadedSection[]> {
  const rows = await tx.section.findMany({
    orderBy: { position: "asc" },
    include: { _count: { select: { entries: true } } },
  });
  return rows.map(({ id, slug, name, description, revision, _count }) => ({
    document: { id, slug, name: name as Localized, description: description as Localized },
    revision,
    entries: _count.entries,
  }));
}
