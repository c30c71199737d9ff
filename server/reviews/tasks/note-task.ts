import type { Work } from "../../editorial/work.ts";
import { fail } from "../../errors.ts";
import { authorize } from "../../policies/law.ts";
import { taskPolicy } from "../../policies/task.ts";
import { type ChangedTasks, changeTasks } from "./change-tasks.ts";
import { checkNote } from "./check-note.ts";
import { lockTasks, refuseDone } from "./lock-tasks.ts";

/** Writes something down on a task, for whoever goes on. Fails with BAD_INPUT, NOT_FOUND, FORBIDDEN, WRONG_STATE. */
export async function noteTask(
  work: Work,
  { id, note }: { id: string; note: string; requestId?: string | null },
): Promise<ChangedTasks> {
  const locked = await lockTasks(work, [id]);
  for (const { record } of locked) authorize(taskPolicy, "note", work.actor, record);
  refuseDone(locked);
  const said =
    checkNote(note) ??
    fail("BAD_INPUT", undefined, [
      { path: "note", message: { en: "Write something down.", es: "Escribe algo." } },
    ]);
  await changeTasks(
    work,
    locked.map((task) => ({ id: task.id, was: task.state, kind: "NOTE", data: {}, note: said })),
  );
  return { ids: locked.map((task) => task.id), changed: 1 };
}
