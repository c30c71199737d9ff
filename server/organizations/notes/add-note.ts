import { randomUUID } from "node:crypto";
import type { Work } from "../../editorial/work.ts";
import { fail } from "../../errors.ts";
import { authorize } from "../../policies/law.ts";
import { organizationPolicy } from "../../policies/organization.ts";
import { cleanText, isBlank } from "../../texts.ts";
import { lockOrganization } from "../locks/lock-organization.ts";
import { policyRecord } from "../policy-record.ts";
import type { NoteParent } from "./note.type.ts";

/** What is said among curators about one organization; longer stories belong elsewhere. */
const longest = 5000;

/** Keeps a private remark about an organization. It is in no revision and never public. */
export async function addNote(
  work: Work,
  { organizationId, body }: { organizationId: string; body: string; requestId?: string | null },
): Promise<NoteParent> {
  const { document, status } = await lockOrganization(work.tx, organizationId);
  authorize(organizationPolicy, "writeNotes", work.actor, policyRecord(status, document));
  const text = cleanText(body);
  if (isBlank(text) || text.length > longest)
    fail("BAD_INPUT", undefined, [
      {
        path: "body",
        message: {
          en: `It has ${text.length} characters; write something, ${longest} at most.`,
          es: `Tiene ${text.length} caracteres; escribe algo, ${longest} como máximo.`,
        },
      },
    ]);
  const note = { id: randomUUID(), organizationId, body: text, writtenBy: work.actor.reference };
  await work.tx.note.create({ data: { ...note, writtenAt: work.now } });
  return { ...note, writtenAt: work.now.toISOString() };
}
