import { LoadOrganization } from "#operations/organizations/organization";
import { AssignTask, SetTaskState } from "#operations/reviews/tasks/tasks";
import { ask } from "../../ask/ask.ts";
import { queries } from "../../ask/queries.ts";
import type { TaskChange } from "./take-back.ts";

/** Has the server change something about tasks; `note` tells whoever has them next. Fails with an AskError. */
export async function tellChange(
  change: TaskChange,
  ids: readonly string[],
  { note = null, requestId = crypto.randomUUID() }: Said = {},
): Promise<void> {
  const these = { ids: [...ids], note, requestId };
  if (change.kind === "assign") await ask(AssignTask, { ...these, assigneeId: change.assigneeId });
  else await ask(SetTaskState, { ...these, state: change.state });
}

/** What goes with a change. */
export interface Said {
  note?: string | null;
  requestId?: string;
}

/**
 * Asks anew for what is on the screen, once tasks stand otherwise: they are counted in many rooms. Only an organization in
 * a form is as it was.
 */
export function askTasksAnew(): Promise<void> {
  return queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== LoadOrganization.name });
}
