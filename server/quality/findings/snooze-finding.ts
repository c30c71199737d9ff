import type { Work } from "../../editorial/work.ts";
import { fail } from "../../errors.ts";
import { checkMessage } from "../../organizations/checks/check-message.ts";
import { findingPolicy } from "../../policies/finding.ts";
import { authorize } from "../../policies/law.ts";
import { type DecidedFindings, decideFindings, undecided } from "./decide-findings.ts";
import { lockFindings, standing } from "./lock-findings.ts";

interface Snooze {
  ids: readonly string[];
  /** The day from which they are open again (YYYY-MM-DD). */
  until: string;
  reason?: string | null;
  requestId?: string | null;
}

/** Puts findings off until a day. Fails with BAD_INPUT, TOO_MANY_ITEMS, NOT_FOUND, FORBIDDEN, WRONG_STATE. */
export async function snoozeFinding(work: Work, { ids, until, reason }: Snooze): Promise<DecidedFindings> {
  const locked = await lockFindings(work, ids);
  for (const { row } of locked) authorize(findingPolicy, "snooze", work.actor, row.record);
  const findings = standing(locked);
  if (until <= work.now.toISOString().slice(0, 10))
    fail("BAD_INPUT", undefined, [
      { path: "until", message: { en: "Choose a day to come.", es: "Elige un día por venir." } },
    ]);
  const why = checkMessage(reason, "reason");
  const decided = { decidedBy: work.actor.reference, decidedAt: work.now };
  return decideFindings(work, locked, findings, {
    action: "SNOOZED",
    data: { ...undecided, ...decided, snoozedUntil: new Date(until), reason: why },
    changesOf: ({ state, row }) => [
      { path: "state", from: state, to: "SNOOZED" },
      { path: "snoozedUntil", from: row.snoozedUntil, to: until },
      { path: "reason", from: row.reason, to: why },
    ],
  });
}
