import type { TaskEventKind } from "../../../generated/prisma/enums.ts";
import type { EditorialContext } from "../../editorial/context.ts";
import { together } from "../../editorial/together.ts";

/** An event as it is kept. */
export interface KeptEvent {
  id: string;
  taskId: string;
  kind: TaskEventKind;
  at: Date;
  by: string;
  note: string | null;
  data: unknown;
}

/** All that happened to a task, in order; of many tasks with one statement. */
export const eventsOf: (context: Pick<EditorialContext, "db">, taskId: string) => Promise<KeptEvent[]> =
  together(async ({ db }: Pick<EditorialContext, "db">, taskIds: string[]) => {
    // What happened in the same moment is told in the order in which it was written.
    const rows = await db.$queryRaw<KeptEvent[]>`
      SELECT id, task_id AS "taskId", kind::text AS kind, at, "by", note, data FROM editorial.task_event
      WHERE task_id = ANY (${taskIds}::uuid[]) ORDER BY at, ctid`;
    return Map.groupBy(rows, ({ taskId }) => taskId);
  }, []);
