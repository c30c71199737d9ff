import type { Database } from "../../server/database/prisma.ts";
import type { OrganizationDocument } from "../../server/organizations/document.ts";
import { lookOverImported } from "../../server/quality/look-over-imported.ts";
import { publishedAt, publishOrganizations } from "./publish-organizations.ts";

/** Brings documents into a test's database as an import does, and keeps what the rules notice about them. */
export async function publishWithFindings(
  db: Database,
  documents: OrganizationDocument[],
  now: Date = publishedAt,
): Promise<void> {
  await publishOrganizations(db, documents, now);
  const ids = documents.map(({ id }) => id);
  await db.$transaction((tx) => lookOverImported(tx, ids, now));
}
