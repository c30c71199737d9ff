import type { Work } from "../../editorial/work.ts";
import { fail } from "../../errors.ts";
import type { Words } from "../../locales.ts";
import { authorize } from "../../policies/law.ts";
import { holdsIn } from "../../policies/roles.ts";
import { taskPolicy } from "../../policies/task.ts";
import { type ChangedTasks, changeTasks } from "./change-tasks.ts";
import { checkNote } from "./check-note.ts";
import { lockTasks, refuseDone, waiting } from "./lock-tasks.ts";
import type { TaskRow } from "./task-row.ts";

interface Assignment {
  ids: readonly string[];
  /** Whose they are from now on; nobody's where it is null. */
  assigneeId?: string | null;
  /** What whoever goes on should know. */
  note?: string | null;
  requestId?: string | null;
}

/**
 * Hands tasks to a person who may do them, or takes them back; what is written with it stays with the task, also where it
 * was theirs already. Fails with BAD_INPUT, TOO_MANY_ITEMS, NOT_FOUND, FORBIDDEN, WRONG_STATE.
 */
export async function assignTask(
  work: Work,
  { ids, assigneeId = null, note }: Assignment,
): Promise<ChangedTasks> {
  const locked = await lockTasks(work, ids);
  for (const { record } of locked) authorize(taskPolicy, "assign", work.actor, record);
  refuseDone(locked);
  const tasks = waiting(locked);
  const said = checkNote(note);
  if (assigneeId !== null) await requirePerson(work, assigneeId, tasks);
  const handed = tasks.filter((task) => task.assigneeId !== assigneeId);
  await changeTasks(work, [
    ...handed.map(({ id, state, assigneeId: from }) => ({
      ...{
        id,
        was: state,
        kind: "ASSIGNED" as const,
        data: { from, to: assigneeId },
        note: said,
        assigneeId,
      },
    })),
    ...tasks
      .filter((task) => said !== null && !handed.includes(task))
      .map(({ id, state }) => ({ id, was: state, kind: "NOTE" as const, data: {}, note: said })),
  ]);
  return { ids: ids.map((id) => id.toLowerCase()), changed: handed.length };
}

/** Contributors record nothing, who is gone does nothing, and each edits in their own countries only. */
async function requirePerson({ tx }: Work, id: string, tasks: readonly TaskRow[]): Promise<void> {
  const refuse = (message: Words) => fail("BAD_INPUT", undefined, [{ path: "assigneeId", message }]);
  const person = await tx.user.findUnique({
    where: { id },
    select: { role: true, countries: true, deactivatedAt: true },
  });
  if (!person || person.deactivatedAt || person.role === "CONTRIBUTOR")
    refuse({
      en: "Choose somebody who edits and can sign in.",
      es: "Elige a alguien que edite y pueda iniciar sesión.",
    });
  else if (!tasks.every(({ record }) => holdsIn(person, record.countries)))
    refuse({
      en: "Choose somebody who edits in all countries of the organization.",
      es: "Elige a alguien que edite en todos los países de la organización.",
    });
}
