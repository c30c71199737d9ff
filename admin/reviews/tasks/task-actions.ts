import type { ListedTaskFragment, TaskState } from "#operations/reviews/tasks/tasks";
import { taskStates } from "./task-filter.ts";

export type Listed = ListedTaskFragment;

/** What can be done with tasks about who has them. */
export const handing = ["take", "assign", "release"] as const;
export type Handing = (typeof handing)[number];

/** What can be done with tasks: a state is the word for putting them there. */
export type TaskAction = Handing | TaskState;

export const isHanding = (action: TaskAction): action is Handing =>
  (handing as readonly string[]).includes(action);

/** Whether somebody may do this with a task, and it would change something; `mine` is their own id. */
export function isOpenTo(action: TaskAction, task: Listed, mine: string | undefined): boolean {
  const { may, assigneeId, state } = task;
  switch (action) {
    case "take":
      return may.includes("assign") && mine !== undefined && assigneeId !== mine;
    case "assign":
      return may.includes("assign");
    case "release":
      return may.includes("assign") && assigneeId !== null && assigneeId === mine;
    default:
      return may.includes("state") && state !== action;
  }
}

/** What can be done with any of the tasks, in the order of menus. */
export function offeredFor(tasks: readonly Listed[], mine: string | undefined): TaskAction[] {
  return [...handing, ...taskStates].filter((action) => tasks.some((task) => isOpenTo(action, task, mine)));
}
