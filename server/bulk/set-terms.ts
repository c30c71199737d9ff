import type { Work } from "../editorial/work.ts";
import { checkMessage } from "../organizations/checks/check-message.ts";
import { type BatchResult, runBatch } from "./run-batch.ts";
import { saveChanged } from "./save-changed.ts";

/** Slugs of taxonomy terms; one that is both added and removed is there afterwards. */
export interface TermChanges {
  addHelps?: readonly string[] | null;
  removeHelps?: readonly string[] | null;
  addAudiences?: readonly string[] | null;
  removeAudiences?: readonly string[] | null;
}

/** Gives many organizations kinds of help and audiences, and takes others away. */
export function setTerms(
  work: Work,
  {
    ids,
    message,
    requestId: _,
    ...changes
  }: TermChanges & { ids: readonly string[]; message?: string | null; requestId?: string | null },
): Promise<BatchResult> {
  const why = checkMessage(message);
  const { addHelps, removeHelps, addAudiences, removeAudiences } = changes;
  return runBatch(work, {
    verb: "setTerms",
    ids,
    input: { ...changes, message: why },
    change: (own, before) => {
      const helps = changed(before.document.helps, addHelps, removeHelps);
      const audiences = changed(before.document.audiences, addAudiences, removeAudiences);
      return saveChanged(own, before, { ...before.document, helps, audiences }, why);
    },
  });
}

function changed(
  terms: string[],
  add: readonly string[] | null | undefined,
  remove: readonly string[] | null | undefined,
): string[] {
  return [...new Set([...terms.filter((term) => !remove?.includes(term)), ...(add ?? [])])];
}
