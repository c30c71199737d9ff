import type { Stood } from "../../findings/deciding/decision.ts";
import type { Finding } from "./gather-findings.ts";

/** How a finding stands now, to be decided about; null where it is not kept yet, so that nobody can. */
export function stoodOf({ id, state, reason, snoozedUntil, assigneeId }: Finding): Stood | null {
  return id === null ? null : { id, state, reason, snoozedUntil, assigneeId };
}
