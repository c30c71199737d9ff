import { randomUUID } from "node:crypto";
import type { Prisma } from "../../../generated/prisma/client.ts";
import type { TaskEventKind } from "../../../generated/prisma/enums.ts";
import type { Work } from "../../editorial/work.ts";
import { isEnded, type TaskState } from "./task-state.ts";

/** What became of tasks: those that were named, and how many of them changed. */
export interface ChangedTasks {
  ids: string[];
  changed: number;
}

/** One thing that happened to a locked task, and how it stands since. */
export interface TaskChange {
  id: string;
  kind: TaskEventKind;
  data: Prisma.InputJsonObject;
  note?: string | null;
  /** How it stood before. */
  was: TaskState;
  state?: TaskState;
  assigneeId?: string | null;
}

/** What happens to a task without anybody doing something about what it asks. */
const aside: readonly TaskEventKind[] = ["ASSIGNED", "LETTER"];

/** How a task stands after all that happened to it at once, in order: the last word counts. */
function toRow(changes: readonly TaskChange[]) {
  const [{ id, was }] = changes as [TaskChange, ...TaskChange[]];
  const state = changes.findLast((change) => change.state !== undefined)?.state ?? was;
  const handed = changes.findLast(({ assigneeId }) => assigneeId !== undefined);
  return {
    ...{ id, state, handed: handed !== undefined, assigneeId: handed?.assigneeId ?? null },
    begun: state !== was || changes.some(({ kind }) => !aside.includes(kind)),
    ended: isEnded(state),
    again: isEnded(state) && state !== was,
  };
}

/** The one writer of what happens to tasks that the caller has locked: the events, and how the tasks stand. Two statements. */
export async function changeTasks(
  { tx, actor, now }: Pick<Work, "tx" | "actor" | "now">,
  changes: readonly TaskChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const rows = [...Map.groupBy(changes, ({ id }) => id).values()].map(toRow);
  await tx.$executeRaw`
    UPDATE editorial.review_task t SET
      state = c.state::editorial.task_state,
      assignee_id = CASE WHEN c.handed THEN c."assigneeId" ELSE t.assignee_id END,
      begun_at = CASE WHEN c.begun THEN coalesce(t.begun_at, ${now}::timestamptz) ELSE t.begun_at END,
      ended_at = CASE WHEN c.again THEN ${now}::timestamptz WHEN c.ended THEN t.ended_at END,
      ended_by = CASE WHEN c.again THEN ${actor.reference} WHEN c.ended THEN t.ended_by END
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS c (
      id uuid, state text, handed boolean, "assigneeId" text, begun boolean, ended boolean, again boolean)
    WHERE t.id = c.id`;
  await tx.taskEvent.createMany({
    data: changes.map(({ id, kind, data, note = null }) => ({
      ...{ id: randomUUID(), taskId: id, kind, at: now, by: actor.reference, note, data },
    })),
  });
}
