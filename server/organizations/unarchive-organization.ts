import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { authorize } from "../policies/law.ts";
import { organizationPolicy } from "../policies/organization.ts";
import { lockOrganization } from "./locks/lock-organization.ts";
import type { Saved } from "./organization.refs.ts";
import { policyRecord } from "./policy-record.ts";
import { recordChange } from "./revisions/record-change.ts";

/** Brings an archived organization back as it was: public again if it ever was, else a draft. */
export async function unarchiveOrganization(
  work: Work,
  { id }: { id: string; requestId?: string | null },
): Promise<Omit<Saved, "edition">> {
  const before = await lockOrganization(work.tx, id);
  authorize(organizationPolicy, "archive", work.actor, policyRecord(before.status, before.document));
  if (before.status !== "ARCHIVED")
    fail("WRONG_STATE", `Only what is archived can be brought back; this is ${before.status}.`);
  const status = before.publishedAt ? "PUBLISHED" : "DRAFT";
  const { revision } = await recordChange(
    work,
    before,
    { document: before.document, status },
    { kind: "EDIT", message: null },
  );
  return { organizationId: before.document.id, revision };
}
