import type { Work } from "../../editorial/work.ts";
import { fail } from "../../errors.ts";
import { authorize } from "../../policies/law.ts";
import { notePolicy } from "../../policies/note.ts";
import { organizationPolicy } from "../../policies/organization.ts";
import { isUuid } from "../is-uuid.ts";
import { lockOrganization } from "../locks/lock-organization.ts";
import { policyRecord } from "../policy-record.ts";
import type { NoteParent } from "./note.type.ts";

/** Takes a private remark away for good, and gives it a last time. */
export async function removeNote(
  work: Work,
  { id }: { id: string; requestId?: string | null },
): Promise<NoteParent> {
  const note = isUuid(id) ? await work.tx.note.findUnique({ where: { id } }) : null;
  if (!note) fail("NOT_FOUND", { en: "No note has that id.", es: "Ninguna nota tiene ese id." });
  const { document, status } = await lockOrganization(work.tx, note.organizationId);
  authorize(organizationPolicy, "writeNotes", work.actor, policyRecord(status, document));
  authorize(notePolicy, "remove", work.actor, note);
  await work.tx.note.deleteMany({ where: { id } });
  return { ...note, writtenAt: note.writtenAt.toISOString() };
}
