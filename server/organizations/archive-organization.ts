import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { authorize } from "../policies/law.ts";
import { organizationPolicy } from "../policies/organization.ts";
import { checkMessage } from "./checks/check-message.ts";
import { lockOrganization } from "./locks/lock-organization.ts";
import type { Saved } from "./organization.refs.ts";
import { policyRecord } from "./policy-record.ts";
import { recordChange } from "./revisions/record-change.ts";

/** Takes an organization off the pages and keeps everything about it; the reason stands with it until it comes back. */
export async function archiveOrganization(
  work: Work,
  { id, reason }: { id: string; reason: string; requestId?: string | null },
): Promise<Omit<Saved, "edition">> {
  const before = await lockOrganization(work.tx, id);
  authorize(organizationPolicy, "archive", work.actor, policyRecord(before.status, before.document));
  if (before.status === "ARCHIVED")
    fail("WRONG_STATE", { en: "It is archived already.", es: "Ya está archivada." });
  const why =
    checkMessage(reason, "reason") ??
    fail("BAD_INPUT", undefined, [
      {
        path: "reason",
        message: {
          en: "Say in a sentence why it leaves the directory.",
          es: "Di en una frase por qué sale del directorio.",
        },
      },
    ]);
  const { revision } = await recordChange(
    work,
    before,
    { document: before.document, status: "ARCHIVED", archivedReason: why },
    { kind: "EDIT", message: why },
  );
  return { organizationId: before.document.id, revision };
}
