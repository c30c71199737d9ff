import { randomUUID } from "node:crypto";
import { type LocalizedText, toLocalized } from "../editorial/localized.type.ts";
import type { Work } from "../editorial/work.ts";
import { checkMessage } from "../organizations/checks/check-message.ts";
import type { Localized, OrganizationDocument } from "../organizations/document.ts";
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
  { ids, country, section, note, message }: Assignment,
): Promise<BatchResult> {
  const why = checkMessage(message);
  const words = note ? toLocalized(note, "note") : null;
  return runBatch(work, {
    verb: "assignEntries",
    ids,
    input: { country, section, note: words, message: why },
    sectionsOf: () => [{ country, section }],
    change: (own, before) =>
      saveChanged(own, before, withEntry(before.document, { country, section }, words), why),
  });
}

function withEntry(
  document: OrganizationDocument,
  place: { country: string; section: string },
  note: Localized | null,
): OrganizationDocument {
  const isThere = (entry: typeof place) => entry.country === place.country && entry.section === place.section;
  const entries = document.entries.some(isThere)
    ? document.entries.map((entry) => (isThere(entry) && note ? { ...entry, note } : entry))
    : [...document.entries, { id: randomUUID(), ...place, note: note ?? {} }];
  return { ...document, entries };
}
