import type { Work } from "../../editorial/work.ts";
import { findingPolicy } from "../../policies/finding.ts";
import { authorize } from "../../policies/law.ts";
import { type DecidedFindings, decideFindings } from "./decide-findings.ts";
import { lockFindings, standing } from "./lock-findings.ts";

/**
 * Marks findings as settled. One of a rule stays so while the rule notices the same as before, and is open again when it was
 * gone and came back; one of a check is open again when the next check still sees it. Fails with BAD_INPUT, TOO_MANY_ITEMS,
 * NOT_FOUND, FORBIDDEN, WRONG_STATE.
 */
export async function resolveFinding(
  work: Work,
  { ids }: { ids: readonly string[]; requestId?: string | null },
): Promise<DecidedFindings> {
  const locked = await lockFindings(work, ids);
  for (const { row } of locked) authorize(findingPolicy, "resolve", work.actor, row.record);
  const findings = standing(locked);
  return decideFindings(work, locked, findings, {
    action: "RESOLVED",
    data: { resolvedBy: work.actor.reference, resolvedAt: work.now },
    changesOf: ({ state }) => [{ path: "state", from: state, to: "RESOLVED" }],
  });
}
