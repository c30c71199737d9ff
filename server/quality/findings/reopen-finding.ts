import type { Work } from "../../editorial/work.ts";
import { fail } from "../../errors.ts";
import { findingPolicy } from "../../policies/finding.ts";
import { authorize } from "../../policies/law.ts";
import { bySystem } from "../kept-finding.ts";
import { type DecidedFindings, decideFindings, undecided } from "./decide-findings.ts";
import { lockFindings } from "./lock-findings.ts";

/**
 * Opens findings again that were dismissed, put off, or settled by a person. What is gone by itself is left: it comes back
 * by itself too. Fails with BAD_INPUT, TOO_MANY_ITEMS, NOT_FOUND, FORBIDDEN, WRONG_STATE.
 */
export async function reopenFinding(
  work: Work,
  { ids }: { ids: readonly string[]; requestId?: string | null },
): Promise<DecidedFindings> {
  const locked = await lockFindings(work, ids);
  for (const { row } of locked) authorize(findingPolicy, "reopen", work.actor, row.record);
  const findings = locked.filter(({ row }) => row.resolvedBy !== bySystem);
  if (findings.length === 0)
    fail("WRONG_STATE", {
      en: "Nobody notices this any more. It opens by itself if it comes back.",
      es: "Ya nadie nota esto. Se abrirá por sí solo si vuelve.",
    });
  return decideFindings(work, locked, findings, {
    action: "REOPENED",
    data: { ...undecided, resolvedBy: null, resolvedAt: null },
    changesOf: ({ state, row }) => [
      { path: "state", from: state, to: "OPEN" },
      { path: "snoozedUntil", from: row.snoozedUntil, to: null },
      { path: "reason", from: row.reason, to: null },
    ],
  });
}
