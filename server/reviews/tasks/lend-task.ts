import { randomUUID } from "node:crypto";
import type { Work } from "../../editorial/work.ts";
import type { TaskRow } from "./task-row.ts";

/**
 * Makes a task for an organization that had none in the review and has become one with some that had: at the place of the
 * first of them, for whose it was, and with their reasons. What is due of it is what was due of them.
 */
export async function lendTask(
  { tx, actor, now }: Work,
  keptId: string,
  merged: readonly Pick<TaskRow, "id" | "rank">[],
): Promise<void> {
  const [first] = [...merged].sort((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity));
  const id = randomUUID();
  await tx.$executeRaw`
    INSERT INTO editorial.review_task (id, review_id, organization_id, rank, score, harm, likelihood, reasons, planned,
      waited_months, due, countries, assignee_id)
    SELECT ${id}::uuid, review_id, ${keptId}::uuid, rank, score, harm, likelihood, reasons, planned, waited_months, '[]',
      ARRAY(SELECT DISTINCT country_code FROM editorial.entry WHERE organization_id = ${keptId}::uuid ORDER BY 1), assignee_id
    FROM editorial.review_task WHERE id = ${first!.id}::uuid`;
  const data = { from: null, to: "TODO", because: "MERGED", of: first!.id };
  await tx.taskEvent.create({
    data: { id: randomUUID(), taskId: id, kind: "STATE", at: now, by: actor.reference, data },
  });
}
