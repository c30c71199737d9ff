import type { Work } from "../editorial/work.ts";
import { publishOrganization } from "../organizations/publish-organization.ts";
import { type BatchResult, runBatch } from "./run-batch.ts";

/** Shows many drafts to the world, each as `publishOrganization` does. */
export function publishOrganizations(
  work: Work,
  { ids, message }: { ids: readonly string[]; message?: string | null; requestId?: string | null },
): Promise<BatchResult> {
  return runBatch(work, {
    verb: "publishOrganizations",
    ids,
    input: { message: message ?? null },
    change: (own, { document: { id } }) => publishOrganization(own, { id, message }),
  });
}
