import type { Work } from "../../editorial/work.ts";
import { authorize } from "../../policies/law.ts";
import { organizationPolicy } from "../../policies/organization.ts";
import { checkMessage } from "../checks/check-message.ts";
import { lockOrganization } from "../locks/lock-organization.ts";
import type { Saved } from "../organization.refs.ts";
import { policyRecord } from "../policy-record.ts";
import { saveDocument } from "../save-document.ts";
import { readRevision } from "./read-revision.ts";

interface Restoration {
  id: string;
  /** The number of the revision to go back to. */
  revision: number;
  /** The revision that was looked at: what others changed since is kept. Without it everything is put back. */
  baseRevision?: number | null;
  message?: string | null;
  requestId?: string | null;
}

/**
 * Makes an organization say again what it said at an earlier revision, as a new one. Claims come back with their ids,
 * and so with their verifications; whether it is published stays as it is.
 */
export async function restoreRevision(
  work: Work,
  { id, revision, baseRevision, message }: Restoration,
): Promise<Omit<Saved, "edition">> {
  const before = await lockOrganization(work.tx, id);
  const yours = await readRevision(work.tx, id, revision);
  authorize(organizationPolicy, "restore", work.actor, policyRecord(before.status, before.document, yours));
  const base = baseRevision == null ? before.document : await readRevision(work.tx, id, baseRevision);
  const saved = await saveDocument(
    work,
    before,
    { base, yours },
    { kind: "RESTORE", message: checkMessage(message) },
  );
  return { organizationId: before.document.id, revision: saved.revision, merged: saved.merged };
}
