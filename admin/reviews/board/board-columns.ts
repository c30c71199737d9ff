import type { TaskState } from "#operations/reviews/tasks/tasks";
import type { Listed } from "../tasks/task-actions.ts";

/** The columns of the board from left to right; those that end a task share the last. */
export const columns = [["TODO"], ["IN_PROGRESS"], ["WAITING"], ["DONE", "UNREACHABLE", "CLOSED"]] as const;

/** A task that somebody has just moved, while the server does not know yet. */
export interface Moved {
  task: Listed;
  to: TaskState;
}

/** What stands in a column: what is known of it, with what was just moved there, and without what was moved away. Pure. */
export function columnRows(
  rows: readonly Listed[],
  moved: readonly Moved[],
  state: TaskState,
): readonly Listed[] {
  const gone = new Set(moved.filter(({ to }) => to !== state).map(({ task }) => task.id));
  const known = new Set(rows.map(({ id }) => id));
  const come = moved.filter(({ task, to }) => to === state && !known.has(task.id));
  return [
    ...come.map(({ task }) => ({ ...task, state })),
    ...rows.filter(({ id, state: stands }) => !(gone.has(id) && stands === state)),
  ];
}
