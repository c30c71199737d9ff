import type { Work } from "../../editorial/work.ts";
import { authorize } from "../../policies/law.ts";
import { taskPolicy } from "../../policies/task.ts";
import { type ChangedTasks, changeTasks } from "./change-tasks.ts";
import { checkNote } from "./check-note.ts";
import { lockTasks, refuseDone } from "./lock-tasks.ts";
import type { TaskState } from "./task-state.ts";

interface Said {
  ids: readonly string[];
  state: TaskState;
  note?: string | null;
  requestId?: string | null;
}

/** Says how tasks stand, for what only a person knows. Fails with BAD_INPUT, TOO_MANY_ITEMS, NOT_FOUND, FORBIDDEN, WRONG_STATE. */
export async function setTaskState(work: Work, { ids, state, note }: Said): Promise<ChangedTasks> {
  const locked = await lockTasks(work, ids);
  for (const { record } of locked) authorize(taskPolicy, "state", work.actor, record);
  refuseDone(locked);
  const said = checkNote(note);
  const changed = locked.filter((task) => task.state !== state);
  await changeTasks(work, [
    ...changed.map(({ id, state: from }) => ({
      ...{ id, was: from, kind: "STATE" as const, data: { from, to: state }, note: said, state },
    })),
    ...locked
      .filter((task) => said !== null && !changed.includes(task))
      .map(({ id, state: was }) => ({ id, was, kind: "NOTE" as const, data: {}, note: said })),
  ]);
  return { ids: ids.map((id) => id.toLowerCase()), changed: changed.length };
}
