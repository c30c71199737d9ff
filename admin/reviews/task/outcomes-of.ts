import type { Outcome } from "../../organizations/claims/outcomes.ts";
import type { TaskClaim } from "./task-events.ts";

/** Whether a check of a claim of this kind can come to it: of presence there is nothing to be written otherwise. */
export function isOffered(outcome: Outcome, kind: TaskClaim["kind"]): boolean {
  return outcome !== "CORRECTED" || kind !== "PRESENCE";
}
