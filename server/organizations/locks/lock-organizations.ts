import type { Transaction } from "../../database/prisma.ts";
import { isUuid } from "../is-uuid.ts";
import { type LoadedOrganization, loadDocuments } from "../load-documents.ts";

/**
 * Locks organizations to the transaction's end, in id order whatever order they are asked for, and loads them as they
 * are then. Ids that name nothing are left out.
 */
export async function lockOrganizations(tx: Transaction, ids: string[]): Promise<LoadedOrganization[]> {
  const known = ids.filter(isUuid);
  // No stronger than that: whoever only refers to an organization, as its branches do, need not wait for it.
  await tx.$queryRaw`
    SELECT FROM editorial.organization WHERE id = ANY(ARRAY(SELECT unnest(${known}::uuid[])))
    ORDER BY id FOR NO KEY UPDATE`;
  return loadDocuments(tx, known);
}
