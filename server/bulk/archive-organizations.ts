import type { Work } from "../editorial/work.ts";
import { archiveOrganization } from "../organizations/archive-organization.ts";
import { type BatchResult, runBatch } from "./run-batch.ts";

/** Takes many organizations off the pages for one reason, each as `archiveOrganization` does. */
export function archiveOrganizations(
  work: Work,
  { ids, reason }: { ids: readonly string[]; reason: string; requestId?: string | null },
): Promise<BatchResult> {
  return runBatch(work, {
    verb: "archiveOrganizations",
    ids,
    input: { reason },
    change: (own, { document: { id } }) => archiveOrganization(own, { id, reason }),
  });
}
