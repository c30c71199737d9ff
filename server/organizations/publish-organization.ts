import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { authorize } from "../policies/law.ts";
import { organizationPolicy } from "../policies/organization.ts";
import { checkMessage } from "./checks/check-message.ts";
import { checkPublishable } from "./checks/check-publishable.ts";
import { lockOrganization } from "./locks/lock-organization.ts";
import type { Saved } from "./organization.refs.ts";
import { policyRecord } from "./policy-record.ts";
import { recordChange } from "./revisions/record-change.ts";
import { sayStatus } from "./say-status.ts";

/** Shows a draft to the world for the first time, unless something is missing without which nobody could find it. */
export async function publishOrganization(
  work: Work,
  { id, message }: { id: string; message?: string | null; requestId?: string | null },
): Promise<Omit<Saved, "edition">> {
  const before = await lockOrganization(work.tx, id);
  authorize(organizationPolicy, "publish", work.actor, policyRecord(before.status, before.document));
  const is = sayStatus(before);
  if (before.status !== "DRAFT")
    fail("WRONG_STATE", {
      en: `Only a draft can be published; this is ${is.en}.`,
      es: `Solo se puede publicar un borrador; esta organización está ${is.es}.`,
    });
  const why = checkMessage(message);
  const missing = checkPublishable(before.document);
  if (missing.length > 0) fail("NOT_PUBLISHABLE", undefined, missing);
  const { revision } = await recordChange(
    work,
    before,
    { document: before.document, status: "PUBLISHED" },
    { kind: "EDIT", message: why },
  );
  return { organizationId: before.document.id, revision };
}
