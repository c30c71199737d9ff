import type { Work } from "../editorial/work.ts";
import { unarchiveOrganization } from "../organizations/unarchive-organization.ts";
import { type BatchResult, runBatch } from "./run-batch.ts";

/** Brings many archived organizations back, each as `unarchiveOrganization` does. */
export function unarchiveOrganizations(
  work: Work,
  { ids }: { ids: readonly string[]; requestId?: string | null },
): Promise<BatchResult> {
  return runBatch(work, {
    verb: "unarchiveOrganizations",
    ids,
    input: {},
    change: (own, { document: { id } }) => unarchiveOrganization(own, { id }),
  });
}
