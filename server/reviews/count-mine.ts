import type { Desk } from "../editorial/work.ts";

/** How many tasks of a review are the asker's own and have not ended: counted on every page of the desk, so by an index. */
export async function countMine(
  { db, actor }: Pick<Desk, "db" | "actor">,
  reviewId: string,
): Promise<number> {
  const assigneeId = actor.reference.replace(/^user:/, "");
  return db.reviewTask.count({ where: { reviewId, assigneeId, endedAt: null } });
}
