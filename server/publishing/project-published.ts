import type { Transaction } from "../database/prisma.ts";
import { loadDocuments } from "../organizations/load-documents.ts";
import { projectOrganization } from "./project-organization.ts";
import { type PublishedOrganization, withPositions } from "./read-published.ts";

/** What should be published of the given organizations: the projection of those that are, with their positions. */
export async function projectPublished(tx: Transaction, ids: string[]): Promise<PublishedOrganization[]> {
  const loaded = (await loadDocuments(tx, ids)).filter(({ status }) => status === "PUBLISHED");
  const positions = await readPositions(
    tx,
    loaded.map(({ document }) => document.id),
  );
  return loaded.map(({ document, editedAt, verifications }) =>
    withPositions(projectOrganization(document, { editedAt, verifications }), positions),
  );
}

/** Where an entry stands in its section: the section's to say, so it is read apart from the document. */
async function readPositions(tx: Transaction, organizationIds: string[]): Promise<Map<string, number>> {
  const entries = await tx.entry.findMany({
    where: { organizationId: { in: organizationIds } },
    select: { id: true, position: true },
  });
  return new Map(entries.map(({ id, position }) => [id, position]));
}
