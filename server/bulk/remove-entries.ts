import type { Work } from "../editorial/work.ts";
import { checkMessage } from "../organizations/checks/check-message.ts";
import type { OrganizationDocument } from "../organizations/document.ts";
import { checkPlace, cleanPlace } from "./check-place.ts";
import { type BatchResult, runBatch } from "./run-batch.ts";
import { saveChanged } from "./save-changed.ts";

export interface Removal {
  ids: readonly string[];
  country: string;
  /** Slug of the section; the country's whole page when left out. */
  section?: string | null;
  message?: string | null;
  requestId?: string | null;
}

/** Takes many organizations out of a section of a country page, or off the page. */
export function removeEntries(work: Work, { ids, message, ...removal }: Removal): Promise<BatchResult> {
  const why = checkMessage(message);
  const place = cleanPlace({ country: removal.country, section: removal.section ?? null });
  const { country, section } = place;
  const goes = (entry: OrganizationDocument["entries"][number]) =>
    entry.country === country && (section === null || entry.section === section);
  return runBatch(work, {
    verb: "removeEntries",
    ids,
    input: { ...place, message: why },
    check: () => checkPlace(work.tx, place),
    sectionsOf: ({ document }) => document.entries.filter(goes),
    change: (own, before) => {
      const entries = before.document.entries.filter((entry) => !goes(entry));
      return saveChanged(own, before, { ...before.document, entries }, why);
    },
  });
}
