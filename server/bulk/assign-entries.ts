import { randomUUID } from "node:crypto";
import { toTexts } from "../countries/to-country.ts";
import type { LocalizedText } from "../editorial/localized.type.ts";
import type { Work } from "../editorial/work.ts";
import type { FieldProblem } from "../errors.ts";
import { checkMessage } from "../organizations/checks/check-message.ts";
import { entryNote } from "../organizations/checks/field-checks.ts";
import type { Localized, OrganizationDocument } from "../organizations/document.ts";
import { checkPlace, cleanPlace, type Place } from "./check-place.ts";
import { type BatchResult, runBatch } from "./run-batch.ts";
import { saveChanged } from "./save-changed.ts";

export interface Assignment {
  ids: readonly string[];
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Slug of the section. */
  section: string;
  /** The entries' note; left out, one that is there stays. */
  note?: readonly LocalizedText[] | null;
  message?: string | null;
  requestId?: string | null;
}

/** Gives many organizations an entry at the end of one section of a country page; those that have one keep its place. */
export function assignEntries(
  work: Work,
  { ids, note, message, ...assignment }: Assignment,
): Promise<BatchResult> {
  const why = checkMessage(message);
  const place = cleanPlace(assignment);
  const words = note ? toTexts(note, "note") : null;
  return runBatch(work, {
    verb: "assignEntries",
    ids,
    input: { ...place, note: words, message: why },
    check: async () => [...(await checkPlace(work.tx, place)), ...checkNote(words ?? {}, note ?? [])],
    sectionsOf: () => [place],
    change: (own, before) => saveChanged(own, before, withEntry(before.document, place, words), why),
  });
}

/** What is wrong with the note's texts, each told where it was sent. */
function checkNote(words: Localized, note: readonly LocalizedText[]): FieldProblem[] {
  return Object.entries(words).flatMap(([tag, text]) => {
    const sent = `note[${note.findIndex(({ locale }) => locale.trim() === tag)}]`;
    return entryNote({ [tag]: text }, "note").map(({ path, message }) => ({
      path: `${sent}.${path.endsWith(".locale") ? "locale" : "text"}`,
      message,
    }));
  });
}

function withEntry(
  document: OrganizationDocument,
  place: Place<string>,
  note: Localized | null,
): OrganizationDocument {
  const isThere = (entry: Place<string>) =>
    entry.country === place.country && entry.section === place.section;
  const entries = document.entries.some(isThere)
    ? document.entries.map((entry) => (isThere(entry) && note ? { ...entry, note } : entry))
    : [...document.entries, { id: randomUUID(), ...place, note: note ?? {} }];
  return { ...document, entries };
}
