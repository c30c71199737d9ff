import type { Work } from "../../editorial/work.ts";
import { fail } from "../../errors.ts";
import { findingPolicy } from "../../policies/finding.ts";
import { authorize } from "../../policies/law.ts";
import { type DecidedFindings, decideFindings } from "./decide-findings.ts";
import { lockFindings, standing } from "./lock-findings.ts";

interface Assignment {
  ids: readonly string[];
  /** Whose they are from now on; nobody's where it is null. */
  assigneeId?: string | null;
  requestId?: string | null;
}

/**
 * Hands findings to a person, or takes them back. Fails with BAD_INPUT, TOO_MANY_ITEMS, NOT_FOUND, FORBIDDEN, WRONG_STATE.
 */
export async function assignFinding(
  work: Work,
  { ids, assigneeId = null }: Assignment,
): Promise<DecidedFindings> {
  const locked = await lockFindings(work, ids);
  for (const { row } of locked) authorize(findingPolicy, "assign", work.actor, row.record);
  const findings = standing(locked);
  if (assigneeId !== null) await requirePerson(work, assigneeId);
  return decideFindings(work, locked, findings, {
    action: "ASSIGNED",
    data: { assigneeId },
    changesOf: ({ row }) => [{ path: "assignee", from: row.assigneeId, to: assigneeId }],
  });
}

/** Contributors decide nothing, and who is gone does nothing. */
async function requirePerson({ tx }: Work, id: string): Promise<void> {
  const person = await tx.user.findUnique({ where: { id }, select: { role: true, deactivatedAt: true } });
  if (!person || person.deactivatedAt || person.role === "CONTRIBUTOR")
    fail("BAD_INPUT", undefined, [
      {
        path: "assigneeId",
        message: {
          en: "Choose somebody who edits and can sign in.",
          es: "Elige a alguien que edite y pueda iniciar sesión.",
        },
      },
    ]);
}
