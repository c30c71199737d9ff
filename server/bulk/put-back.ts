import type { Transaction } from "../database/prisma.ts";
import type { Work } from "../editorial/work.ts";
import type { OrganizationDocument } from "../organizations/document.ts";
import type { LoadedOrganization } from "../organizations/load-documents.ts";
import { policyRecord } from "../organizations/policy-record.ts";
import { saveDocument } from "../organizations/save-document.ts";
import { authorize } from "../policies/law.ts";
import { organizationPolicy } from "../policies/organization.ts";

/** What an organization said at a revision, and whether it was published. */
export interface EarlierState {
  number: number;
  status: LoadedOrganization["status"];
  document: OrganizationDocument;
}

/** Makes a locked organization what it was at a revision, in what it says and in whether it is published. */
export async function putBack(
  work: Work,
  before: LoadedOrganization,
  { number, status, document }: EarlierState,
): Promise<{ revision: number }> {
  const { tx, actor } = work;
  authorize(organizationPolicy, "restore", actor, policyRecord(before.status, before.document, document));
  const archivedReason = status === "ARCHIVED" ? await reasonAt(tx, document.id, number) : null;
  // Why it is archived stands in the revision by which it is: the next one who puts it back looks there.
  const message = archivedReason ?? `Back to revision ${number}.`;
  const change = { base: before.document, yours: document, status, archivedReason };
  return saveDocument(work, before, change, { kind: "BULK", message });
}

/** Why it was archived then: what the revision said by which it had been. */
async function reasonAt(tx: Transaction, organizationId: string, number: number): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ message: string | null }[]>`
    SELECT message FROM editorial.revision
    WHERE organization_id = ${organizationId}::uuid AND status = 'ARCHIVED' AND number <= ${number}::int
      AND number > (SELECT coalesce(max(number), 0) FROM editorial.revision
        WHERE organization_id = ${organizationId}::uuid AND status <> 'ARCHIVED' AND number <= ${number}::int)
    ORDER BY number LIMIT 1`;
  return row?.message ?? null;
}
