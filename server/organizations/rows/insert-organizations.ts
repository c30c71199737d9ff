import type { Transaction } from "../../database/prisma.ts";
import type { OrganizationDocument } from "../document.ts";
import type { LoadedOrganization } from "../load-documents.ts";
import { writeDifference } from "./write-difference.ts";

interface Placement {
  status: LoadedOrganization["status"];
  now: Date;
}

/**
 * Writes new organizations whole: every row of every document, in a few statements for any number. Their entries go to
 * the end of their sections, in the order given. Parents come before their branches.
 */
export async function insertOrganizations(
  tx: Transaction,
  documents: OrganizationDocument[],
  { status, now }: Placement,
): Promise<void> {
  await tx.organization.createMany({
    data: documents.map(({ id, slug, name, nameStatus, nameBasis, parentId, sourceDate }) => ({
      id,
      slug,
      status,
      name,
      nameStatus,
      nameBasis,
      parentId,
      sourceDate,
      publishedAt: status === "PUBLISHED" ? now : null,
      createdAt: now,
      editedAt: now,
    })),
  });
  await writeDifference(
    tx,
    documents.map((after) => ({ before: null, after })),
    now,
  );
}
