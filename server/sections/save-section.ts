import { checkSection } from "../countries/check-country.ts";
import { sectionShape } from "../countries/country-shape.ts";
import type { SectionDocument } from "../countries/document.ts";
import { mergePages } from "../countries/merge-pages.ts";
import { refuseProblems } from "../countries/refuse-problems.ts";
import { toLines, toTexts } from "../countries/to-country.ts";
import type { Transaction } from "../database/prisma.ts";
import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { checkMessage } from "../organizations/checks/check-message.ts";
import { authorize } from "../policies/law.ts";
import { sectionPolicy } from "../policies/section.ts";
import { changeSection } from "./change-section.ts";
import type { LoadedSection } from "./load-sections.ts";
import { lockAllSections } from "./lock-all-sections.ts";
import { readSectionRevision } from "./read-section-revisions.ts";
import type { SectionInput } from "./section.input.ts";

export interface SaveSection {
  /** UUID, minted by the client for a new section. */
  id: string;
  /** The revision from which the input started; 0 for a new section. */
  baseRevision: number;
  input: typeof SectionInput.$inferInput;
  message?: string | null;
  requestId?: string | null;
}

/** Saves the words of a section, or adds one at the end; the order is kept by `orderSections`. */
export async function saveSection(
  work: Work,
  { id, baseRevision, input, message }: SaveSection,
): Promise<{ id: string; revision: number; merged: string[] }> {
  const sections = await lockAllSections(work.tx);
  authorize(sectionPolicy, "save", work.actor, {});
  const before = sections.find(({ document }) => document.id === id) ?? null;
  if (!before && baseRevision > 0)
    fail("NOT_FOUND", { en: "There is no section with that id.", es: "No hay ninguna sección con ese id." });
  const yours: SectionDocument = {
    id,
    slug: input.slug.trim(),
    name: toLines(input.name, "name"),
    description: toTexts(input.description, "description"),
  };
  // What others added since must not make up for what is missing here.
  refuseProblems(checkSection(yours));
  const { document, taken } = before
    ? mergePages(
        { base: await baseOf(work.tx, before, baseRevision), theirs: before.document, yours },
        sectionShape,
      )
    : { document: yours, taken: [] };
  const occasion = { kind: "EDIT", message: checkMessage(message) } as const;
  return { id, revision: await changeSection(work, sections, document, occasion), merged: taken };
}

/** The section at the revision that was looked at; one that was not there yet had no words. */
async function baseOf(
  tx: Transaction,
  { document, revision }: LoadedSection,
  number: number,
): Promise<SectionDocument> {
  if (number === revision) return document;
  if (number === 0) return { id: document.id, slug: "", name: {}, description: {} };
  return readSectionRevision(tx, document.id, number);
}
