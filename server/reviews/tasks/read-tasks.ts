import type { EditorialContext } from "../../editorial/context.ts";
import { together } from "../../editorial/together.ts";
import { isUuid } from "../../organizations/is-uuid.ts";
import { taskPolicy } from "../../policies/task.ts";
import type { TaskRow } from "./task-row.ts";
import { type TaskColumns, taskColumns, taskSource, toTask } from "./task-sql.ts";

type Reader = Pick<EditorialContext, "db" | "actor">;

/** Tasks by their ids, in that order, as far as the actor may see any. */
export async function readTasks({ db, actor }: Reader, ids: readonly string[]): Promise<TaskRow[]> {
  if (!taskPolicy.rows(actor)) return [];
  const rows = await db.$queryRawUnsafe<TaskColumns[]>(
    `SELECT ${taskColumns} FROM ${taskSource} WHERE t.id = ANY ($1::uuid[]) ORDER BY array_position($1::uuid[], t.id)`,
    ids.filter(isUuid),
  );
  return rows.map(toTask);
}

/** One of many that a list asks for; null where there is none that the actor may see. */
export const readTask = async (context: Reader, id: string): Promise<TaskRow | null> =>
  (await readTasks(context, [id]))[0] ?? null;

/** The task of an organization in the review that is worked at; null where it has none that the actor may see. */
export const organizationTask: (context: Reader, organizationId: string) => Promise<TaskRow | null> =
  together<Reader, string, TaskRow | null>(async ({ db, actor }, ids) => {
    if (!taskPolicy.rows(actor)) return new Map();
    const rows = await db.$queryRawUnsafe<TaskColumns[]>(
      `SELECT ${taskColumns} FROM ${taskSource}
       WHERE r.state = 'OPEN' AND t.rank IS NOT NULL AND t.organization_id = ANY ($1::uuid[])`,
      ids.filter(isUuid),
    );
    return new Map(rows.map((row) => [row.organizationId, toTask(row)]));
  }, null);
