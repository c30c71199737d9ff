import { compare } from "../../documents/compare.ts";
import { metadataChanges } from "../../documents/metadata-changes.ts";
import type { Change } from "../../documents/shape.ts";
import type { Work } from "../../editorial/work.ts";
import type { OrganizationDocument } from "../document.ts";
import type { LoadedOrganization } from "../load-documents.ts";
import { organizationShape } from "../organization-shape.ts";
import { insertOrganizations } from "../rows/insert-organizations.ts";
import { readPolicy } from "../rows/read-policy.ts";
import { writeDifference } from "../rows/write-difference.ts";
import { creationOf } from "./creation-of.ts";
import { type Occasion, recordRevisions } from "./record-revisions.ts";

/** What an organization is to say from now on, and whether the world sees it. */
export interface ChangedTo {
  document: OrganizationDocument;
  status: LoadedOrganization["status"];
  /** Why it is archived; only for what is. */
  archivedReason?: string | null;
}

/**
 * Writes what changes about one organization that the caller has locked, or a new one where `before` is null: the rows
 * that differ, and the revision. Where nothing differs it writes nothing and gives the revision that is there.
 */
export async function recordChange(
  work: Work,
  before: LoadedOrganization | null,
  { document, status, archivedReason = before?.archivedReason ?? null }: ChangedTo,
  { kind, message }: Pick<Occasion, "kind" | "message">,
): Promise<{ revision: number; changes: Change[] }> {
  const { tx, actor, now } = work;
  const fields = before ? compare(before.document, document, organizationShape) : [creationOf(document)];
  const changes = before?.status === status ? fields : [...fields, statusChange(before, status)];
  if (before && changes.length === 0) return { revision: before.revision, changes };
  if (!before) await insertOrganizations(tx, [document], { status, now });
  else if (fields.length > 0) await writeDifference(tx, [{ before: before.document, after: document }], now);
  const number = (before?.revision ?? 0) + 1;
  const organization = { ...(before ?? { ...(await readPolicy(tx)), verifications: [] }), document };
  await recordRevisions(
    tx,
    [
      {
        ...organization,
        status,
        archivedReason: status === "ARCHIVED" ? archivedReason : null,
        mergedInto: before?.mergedInto ?? null,
        publishedAt: before?.publishedAt ?? (status === "PUBLISHED" ? now : null),
        number,
        changes: metadataChanges(changes, { by: actor.reference, now }),
        edited: fields.length > 0,
      },
    ],
    { kind: work.kind ?? kind, message, madeBy: actor.reference, now },
  );
  work.recorded(organization);
  work.touch({ organizations: [document.id] });
  return { revision: number, changes };
}

function statusChange(before: LoadedOrganization | null, status: string): Change {
  return { path: "status", from: before?.status ?? null, to: status };
}
