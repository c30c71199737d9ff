import { randomUUID } from "node:crypto";
import type { Prisma } from "../../generated/prisma/client.ts";
import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { checkInput } from "../organizations/checks/check-input.ts";
import { limitItems } from "../organizations/checks/limit-items.ts";
import { openForm } from "../organizations/inputs/open-form.ts";
import type { OrganizationFields } from "../organizations/inputs/organization.input.ts";
import { lockOrganization } from "../organizations/locks/lock-organization.ts";
import { checkWords } from "./check-words.ts";
import { findReserved } from "./find-reserved.ts";
import { proposedChanges } from "./proposed-changes.ts";

export interface ProposeChange {
  /** Null proposes a new organization. */
  organizationId?: string | null;
  /** The revision that was looked at; 0 for a new organization. */
  baseRevision: number;
  input: OrganizationFields;
  message: string;
  requestId?: string | null;
}

/** Keeps a change that somebody suggests, held against what they saw; nothing is changed before a person accepts it. */
export async function proposeChange(
  { tx, actor, now }: Work,
  { organizationId, baseRevision: looked, input, message }: ProposeChange,
): Promise<{ proposalId: string }> {
  const words = checkWords(message, "message");
  limitItems(input);
  const before = organizationId ? await lockOrganization(tx, organizationId) : null;
  const id = before?.document.id ?? randomUUID();
  const baseRevision = before ? requireRevision(looked) : 0;
  const form = { id, baseRevision, input };
  const opened = await openForm(tx, form, { before, verb: "propose", actor, now });
  const { seen, base, yours } = opened;
  // A slug that nobody typed is made when it is taken over.
  const changes = proposedChanges(base, input.slug ? yours : { ...yours, slug: base.slug });
  if (changes.length === 0)
    fail("BAD_INPUT", undefined, [
      {
        path: "input",
        message: {
          en: "It changes nothing. Say what should be different.",
          es: "No cambia nada. Di qué debería ser distinto.",
        },
      },
    ]);
  const problems = [
    ...opened.problems,
    ...findReserved(base, yours, actor),
    ...(await checkInput(tx, input, yours, seen)),
  ];
  if (problems.length > 0) fail("BAD_DOCUMENT", undefined, problems);
  const proposal = await tx.proposal.create({
    data: {
      id: randomUUID(),
      organizationId: before ? id : null,
      baseRevision,
      changes: changes as unknown as Prisma.InputJsonArray,
      message: words,
      proposedBy: actor.reference,
      proposedAt: now,
    },
  });
  return { proposalId: proposal.id };
}

function requireRevision(number: number): number {
  if (number > 0) return number;
  return fail("BAD_INPUT", undefined, [
    {
      path: "baseRevision",
      message: {
        en: "Name the revision that you looked at; 0 is for a new organization.",
        es: "Indica la versión que miraste; 0 es para una organización nueva.",
      },
    },
  ]);
}
