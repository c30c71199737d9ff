import type { Transaction } from "../../database/prisma.ts";
import { fail } from "../../errors.ts";
import type { OrganizationDocument } from "../document.ts";

/** What an organization said at a revision; NOT_FOUND where it has none of that number. */
export async function readRevision(
  tx: Transaction,
  organizationId: string,
  number: number,
): Promise<OrganizationDocument> {
  const revision = await tx.revision.findUnique({
    where: { organizationId_number: { organizationId, number } },
    select: { document: true },
  });
  if (!revision) fail("NOT_FOUND", `The organization has no revision ${number}.`);
  return revision.document as unknown as OrganizationDocument;
}
