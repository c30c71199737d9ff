import type { Desk } from "../editorial/work.ts";
import { authorize } from "../policies/law.ts";
import { reviewPolicy } from "../policies/review.ts";
import { type ReviewPolicyState, readReviewPolicy } from "./read-review-policy.ts";

/** The review policy as it stands, for who may read it. Fails with FORBIDDEN. */
export async function readReviewSettings({
  db,
  actor,
}: Pick<Desk, "db" | "actor">): Promise<ReviewPolicyState> {
  authorize(reviewPolicy, "read", actor, {});
  return readReviewPolicy(db);
}
