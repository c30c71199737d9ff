import type { Transaction } from "../database/prisma.ts";
import type { OrganizationDocument } from "./document.ts";
import { insertOrganizations } from "./insert-organizations.ts";
import { type MetadataChange, recordRevisions } from "./record-revisions.ts";

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
  await recordRevisions(
    tx,
    documents.map((document) => ({ document, number: 1, changes: [creation(document, madeBy, now)] })),
    { kind: "IMPORT", message, madeBy, now },
  );
}

function creation(document: OrganizationDocument, madeBy: string, now: Date): MetadataChange {
  return {
    last_action_date: now.toISOString().slice(0, 10),
    last_action_type: "create",
    field_name: "organization",
    previous_value: "",
    replacement_value: document.slug,
    updated_by: madeBy,
  };
}
