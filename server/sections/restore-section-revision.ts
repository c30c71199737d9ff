import { sectionShape } from "../countries/country-shape.ts";
import { mergePages } from "../countries/merge-pages.ts";
import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { checkMessage } from "../organizations/checks/check-message.ts";
import { authorize } from "../policies/law.ts";
import { sectionPolicy } from "../policies/section.ts";
import { changeSection } from "./change-section.ts";
import { lockAllSections } from "./lock-all-sections.ts";
import { readSectionRevision } from "./read-section-revisions.ts";

export interface RestoreSectionRevision {
  id: string;
  /** The number of the revision to go back to. */
  revision: number;
  /** The revision that was looked at: what others changed since is kept. Without it everything is put back. */
  baseRevision?: number | null;
  message?: string | null;
  requestId?: string | null;
}

/** Makes a section say again what it said at an earlier revision, as a new one; its place in the order stays. */
export async function restoreSectionRevision(
  work: Work,
  { id, revision: number, baseRevision, message }: RestoreSectionRevision,
): Promise<{ id: string; revision: number; merged: string[] }> {
  const sections = await lockAllSections(work.tx);
  authorize(sectionPolicy, "restore", work.actor, {});
  const before = sections.find(({ document }) => document.id === id);
  if (!before)
    fail("NOT_FOUND", { en: "There is no section with that id.", es: "No hay ninguna sección con ese id." });
  const yours = await readSectionRevision(work.tx, id, number);
  const theirs = before.document;
  const base = baseRevision == null ? theirs : await readSectionRevision(work.tx, id, baseRevision);
  const { document, taken } = mergePages({ base, theirs, yours }, sectionShape);
  const occasion = { kind: "RESTORE", message: checkMessage(message) ?? `Revision ${number}` } as const;
  return { id, revision: await changeSection(work, sections, document, occasion), merged: taken };
}
