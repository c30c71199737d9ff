import type { Transaction } from "../database/prisma.ts";
import { metadataChanges } from "../documents/metadata-changes.ts";
import type { OrganizationDocument } from "./document.ts";
import { creationOf } from "./revisions/creation-of.ts";
import { recordRevisions } from "./revisions/record-revisions.ts";
import { insertOrganizations } from "./rows/insert-organizations.ts";
import { readPolicy } from "./rows/read-policy.ts";

interface ImportOptions {
  /** Whose import it is, as history will show it. */
  madeBy: string;
  message: string;
  now: Date;
}

/**
 * Brings new organizations in, published, each with its first revision. Importing never verifies.
 * The caller publishes in the same transaction.
 */
export async function importOrganizations(
  tx: Transaction,
  documents: OrganizationDocument[],
  options: ImportOptions,
): Promise<void> {
  const { madeBy, message, now } = options;
  await insertOrganizations(tx, documents, { status: "PUBLISHED", now });
  const policy = await readPolicy(tx);
  await recordRevisions(
    tx,
    documents.map((document) => ({
      ...policy,
      document,
      verifications: [],
      status: "PUBLISHED",
      archivedReason: null,
      mergedInto: null,
      publishedAt: now,
      number: 1,
      changes: metadataChanges([creationOf(document)], { by: madeBy, now }),
      edited: true,
    })),
    { kind: "IMPORT", message, madeBy, now },
  );
}
