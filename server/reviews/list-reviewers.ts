import type { Desk } from "../editorial/work.ts";
import { authorize } from "../policies/law.ts";
import { reviewPolicy } from "../policies/review.ts";
import { type Reviewer, readReviewers } from "./team.ts";

/** Somebody who could take part, with what they have of the review under way. */
export interface ListedReviewer extends Reviewer {
  tasks: number;
  open: number;
}

/** Everybody who could take part in the reviews, by name. Fails with FORBIDDEN. */
export async function listReviewers({ db, actor }: Pick<Desk, "db" | "actor">): Promise<ListedReviewer[]> {
  authorize(reviewPolicy, "read", actor, {});
  const reviewers = await readReviewers(db);
  const rows = await db.$queryRaw<{ userId: string; tasks: number; open: number }[]>`
    SELECT t.assignee_id AS "userId", count(*)::int AS tasks, count(*) FILTER (WHERE t.ended_at IS NULL)::int AS open
    FROM editorial.review_task t JOIN editorial.review r ON r.id = t.review_id AND r.state = 'OPEN'
    WHERE t.assignee_id IS NOT NULL GROUP BY 1`;
  const byUser = new Map(rows.map((row) => [row.userId, row]));
  return reviewers.map((reviewer) => ({ tasks: 0, open: 0, ...byUser.get(reviewer.userId), ...reviewer }));
}
