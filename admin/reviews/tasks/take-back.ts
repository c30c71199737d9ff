import type { TaskState } from "#operations/reviews/tasks/tasks";

/** A task as it stood before somebody changed something about it. */
export interface StoodTask {
  id: string;
  state: TaskState;
  assigneeId: string | null;
}

/** What somebody changes about tasks. */
export type TaskChange = { kind: "assign"; assigneeId: string | null } | { kind: "state"; state: TaskState };

/** What to change so that tasks stand again as they did; those that stood alike together. */
export function takeBack(
  change: TaskChange,
  tasks: readonly StoodTask[],
): { change: TaskChange; ids: string[] }[] {
  const before = ({ state, assigneeId }: StoodTask): TaskChange =>
    change.kind === "assign" ? { kind: "assign", assigneeId } : { kind: "state", state };
  const alike = Map.groupBy(tasks, (task) => JSON.stringify(before(task)));
  return [...alike.values()].map((group) => ({
    change: before(group[0]!),
    ids: group.map(({ id }) => id),
  }));
}
