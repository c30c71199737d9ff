import type { Transaction } from "../../database/prisma.ts";
import type { MetadataChange } from "../../documents/metadata-changes.ts";
import type { OrganizationDocument } from "../document.ts";
import type { LoadedOrganization } from "../load-documents.ts";
import { organizationRow } from "../rows/organization-row.ts";
import { type Clocked, claimClocksSql } from "../rows/write-clocks.ts";

export interface RevisionOf
  extends Clocked,
    Pick<LoadedOrganization, "status" | "archivedReason" | "mergedInto" | "publishedAt"> {
  /** The revision's number: one more than the organization's last. */
  number: number;
  changes: MetadataChange[];
  /** What history keeps, where that is more than is left: the last words of an organization that is merged. */
  lastSaid?: OrganizationDocument;
  /** Whether the document says something new; a verification or another status is no edit. */
  edited: boolean;
}

export interface Occasion {
  kind: "EDIT" | "IMPORT" | "MERGE" | "RESTORE" | "VERIFICATION" | "BULK";
  message: string | null;
  madeBy: string;
  now: Date;
}

/**
 * The one writer of revisions: keeps each document whole, and makes its organization's row say the same. The rows
 * exist and are locked; what the organization has in other tables is written before. Who waited for the lock may have
 * come before who had it: history's times never run backwards all the same.
 */
export async function recordRevisions(
  tx: Transaction,
  made: RevisionOf[],
  { kind, message, madeBy, now }: Occasion,
): Promise<void> {
  const rows = made.map(({ number, changes, edited, lastSaid, ...organization }) => ({
    ...organizationRow(organization),
    number,
    changes,
    edited,
    document: lastSaid ?? organization.document,
  }));
  await tx.$executeRaw`
    WITH made AS (
      SELECT m.*, greatest(${now}::timestamptz, (
        SELECT r.made_at FROM editorial.revision r
        WHERE r.organization_id = m.id AND r.number = m.number - 1)) AS made_at
      FROM json_to_recordset(${JSON.stringify(rows)}::json) AS m (
        id uuid, slug text, status editorial.organization_status, name text, "nameStatus" editorial.name_status,
        "nameBasis" text, "parentId" uuid, "sourceDate" text, "archivedReason" text, "mergedInto" uuid, "publishedAt" timestamptz,
        "verifiedAt" timestamptz, "nextDueAt" timestamptz, "foundWrong" int, "policyNumber" int, "sortName" text,
        "searchText" text,
        number int, changes jsonb, edited boolean, document jsonb)
    ), kept AS (
      INSERT INTO editorial.revision (organization_id, number, kind, message, made_by, made_at, status, document, changes)
      SELECT id, number, ${kind}::editorial.revision_kind, ${message}, ${madeBy}, made_at, status, document, changes
      FROM made
    ), ${claimClocksSql(made)}
    UPDATE editorial.organization o SET
      revision = made.number, edited_at = CASE WHEN made.edited THEN made.made_at ELSE o.edited_at END,
      slug = made.slug, status = made.status, name = made.name, name_status = made."nameStatus",
      name_basis = made."nameBasis", parent_id = made."parentId", source_date = made."sourceDate",
      archived_reason = made."archivedReason", merged_into = made."mergedInto", published_at = made."publishedAt", verified_at = made."verifiedAt",
      next_due_at = made."nextDueAt", found_wrong = made."foundWrong", policy_number = made."policyNumber",
      sort_name = made."sortName", search_text = made."searchText"
    FROM made WHERE o.id = made.id`;
}
