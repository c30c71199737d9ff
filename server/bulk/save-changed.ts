import type { Work } from "../editorial/work.ts";
import type { OrganizationDocument } from "../organizations/document.ts";
import type { LoadedOrganization } from "../organizations/load-documents.ts";
import { policyRecord } from "../organizations/policy-record.ts";
import { saveDocument } from "../organizations/save-document.ts";
import { authorize } from "../policies/law.ts";
import { organizationPolicy } from "../policies/organization.ts";

/** Saves one organization of a batch with another document, as a save of its form would. */
export async function saveChanged(
  work: Work,
  before: LoadedOrganization,
  yours: OrganizationDocument,
  message: string | null,
): Promise<{ revision: number }> {
  const record = policyRecord(before.status, before.document, yours);
  authorize(organizationPolicy, "save", work.actor, record);
  return saveDocument(work, before, { base: before.document, yours }, { kind: "BULK", message });
}
