import type { Work } from "../../editorial/work.ts";
import { fail } from "../../errors.ts";
import { isUuid } from "../../organizations/is-uuid.ts";
import type { TaskRow } from "./task-row.ts";
import { type TaskColumns, taskColumns, taskSource, toTask } from "./task-sql.ts";
import { isEnded } from "./task-state.ts";

/** As many as a page of the list shows several times over. */
const most = 500;

/**
 * Locks tasks to the transaction's end, in id order, and keeps their review as it is so long; taken after organizations.
 * Fails with BAD_INPUT, TOO_MANY_ITEMS, NOT_FOUND.
 */
export async function lockTasks({ tx }: Pick<Work, "tx">, given: readonly string[]): Promise<TaskRow[]> {
  const ids = [...new Set(given.map((id) => id.toLowerCase()))].sort();
  if (ids.length === 0)
    fail("BAD_INPUT", undefined, [
      { path: "ids", message: { en: "Name at least one.", es: "Elige al menos una." } },
    ]);
  if (ids.length > most)
    fail("TOO_MANY_ITEMS", {
      en: `These are ${ids.length} tasks; give ${most} at most.`,
      es: `Son ${ids.length} tareas; elige ${most} como máximo.`,
    });
  const rows = await tx.$queryRawUnsafe<TaskColumns[]>(
    `SELECT ${taskColumns} FROM ${taskSource} WHERE t.id = ANY ($1::uuid[]) ORDER BY t.id FOR UPDATE OF t FOR SHARE OF r`,
    ids.filter(isUuid),
  );
  if (rows.length < ids.length)
    fail("NOT_FOUND", {
      en: "There is no such task, or not any more. Load the list again.",
      es: "No existe esa tarea, o ya no. Vuelve a cargar la lista.",
    });
  return rows.map(toTask);
}

/** Stops where one of the tasks is of a review that is not worked at, or of an organization that is part of another by now. */
export function refuseDone(tasks: readonly TaskRow[]): void {
  if (tasks.some(({ record }) => !record.open))
    fail("WRONG_STATE", {
      en: "This month's review is closed, so its tasks stay as they are.",
      es: "La revisión de este mes está cerrada, así que sus tareas quedan como están.",
    });
  if (tasks.some(({ record }) => record.status === "MERGED"))
    fail("WRONG_STATE", {
      en: "The organization has become part of another one. Go on there.",
      es: "La organización pasó a ser parte de otra. Continúa allí.",
    });
}

/** Those of locked tasks that have not ended; the others are left as they are. WRONG_STATE where all of them have. */
export function waiting(tasks: readonly TaskRow[]): TaskRow[] {
  const left = tasks.filter(({ state }) => !isEnded(state));
  if (left.length === 0)
    fail("WRONG_STATE", {
      en: "It has ended already. Say first that it is to do again.",
      es: "Ya terminó. Di primero que está por hacer otra vez.",
    });
  return left;
}
