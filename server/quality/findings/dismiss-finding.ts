import type { Work } from "../../editorial/work.ts";
import { findingPolicy } from "../../policies/finding.ts";
import { authorize } from "../../policies/law.ts";
import { checkWords } from "./check-words.ts";
import { type DecidedFindings, decideFindings, undecided } from "./decide-findings.ts";
import { lockFindings, standing } from "./lock-findings.ts";

/**
 * Dismisses findings for a reason: they are silent until what they rest on changes. Fails with BAD_INPUT, TOO_MANY_ITEMS,
 * NOT_FOUND, FORBIDDEN, WRONG_STATE.
 */
export async function dismissFinding(
  work: Work,
  { ids, reason }: { ids: readonly string[]; reason: string; requestId?: string | null },
): Promise<DecidedFindings> {
  const locked = await lockFindings(work, ids);
  for (const { row } of locked) authorize(findingPolicy, "dismiss", work.actor, row.record);
  const findings = standing(locked);
  const why = checkWords(reason, "reason");
  const decided = { decidedBy: work.actor.reference, decidedAt: work.now };
  return decideFindings(work, locked, findings, {
    action: "DISMISSED",
    data: { ...undecided, ...decided, dismissed: true, reason: why },
    changesOf: ({ state, row }) => [
      { path: "state", from: state, to: "DISMISSED" },
      { path: "reason", from: row.reason, to: why },
    ],
  });
}
