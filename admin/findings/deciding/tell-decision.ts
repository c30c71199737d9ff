import {
  AssignFinding,
  DismissFinding,
  ReopenFinding,
  ResolveFinding,
  SnoozeFinding,
} from "#operations/findings/deciding/deciding";
import { LoadOrganization } from "#operations/organizations/organization";
import { ask } from "../../ask/ask.ts";
import { queries } from "../../ask/queries.ts";
import type { Decision } from "./decision.ts";

/** Has the server decide about findings. Fails with an AskError. */
export async function tellDecision(
  decision: Decision,
  findings: readonly string[],
  requestId: string = crypto.randomUUID(),
): Promise<void> {
  const these = { ids: [...findings], requestId };
  switch (decision.kind) {
    case "dismiss":
      await ask(DismissFinding, { ...these, reason: decision.reason });
      break;
    case "snooze":
      await ask(SnoozeFinding, { ...these, until: decision.until, reason: decision.reason });
      break;
    case "resolve":
      await ask(ResolveFinding, these);
      break;
    case "reopen":
      await ask(ReopenFinding, these);
      break;
    case "assign":
      await ask(AssignFinding, { ...these, assigneeId: decision.assigneeId });
      break;
  }
}

/**
 * Asks anew for what is on the screen, once findings stand otherwise: they are counted in many rooms. Only an organization
 * in a form is as it was: no decision changes it.
 */
export function askFindingsAnew(): Promise<void> {
  return queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== LoadOrganization.name });
}
