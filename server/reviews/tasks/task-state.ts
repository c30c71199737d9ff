/** How a task stands, in the order of its life. The last three end it. */
export const taskStates = ["TODO", "IN_PROGRESS", "WAITING", "DONE", "UNREACHABLE", "CLOSED"] as const;
export type TaskState = (typeof taskStates)[number];

const ends: readonly TaskState[] = ["DONE", "UNREACHABLE", "CLOSED"];

/** Whether there is nothing left to do. */
export function isEnded(state: TaskState): boolean {
  return ends.includes(state);
}
