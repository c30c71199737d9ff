import type { Transaction } from "../database/prisma.ts";
import { type LoadedOrganization, loadDocuments } from "../organizations/load-documents.ts";
import { projectOrganization } from "./project-organization.ts";
import { type PublishedOrganization, withPositions } from "./read-published.ts";

/** What should be published of the given organizations: the projection of those that are, with their positions. */
export async function projectPublished(tx: Transaction, ids: string[]): Promise<PublishedOrganization[]> {
  return projectLoaded(await loadDocuments(tx, ids));
}

/** The same of organizations that are loaded already. */
export function projectLoaded(loaded: LoadedOrganization[]): PublishedOrganization[] {
  return loaded
    .filter(({ status }) => status === "PUBLISHED")
    .map(({ document, positions, ...context }) =>
      withPositions(projectOrganization(document, context), new Map(Object.entries(positions))),
    );
}
