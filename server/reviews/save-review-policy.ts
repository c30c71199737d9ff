import type { Prisma } from "../../generated/prisma/client.ts";
import { recordEvent } from "../audit/record-event.ts";
import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { authorize } from "../policies/law.ts";
import { reviewPolicy } from "../policies/review.ts";
import { checkReviewPolicy } from "./check-review-policy.ts";
import { type ReviewPolicyState, readReviewPolicy } from "./read-review-policy.ts";
import { changePolicy, type PolicyChanges, valuesOf } from "./review-policy.ts";

export interface SaveReviewPolicy {
  policy: PolicyChanges;
  requestId?: string | null;
}

/**
 * Sets how the reviews are made; what is left out stays as it is. Reviews that were started keep the policy of their start.
 * Fails with FORBIDDEN, BAD_INPUT.
 */
export async function saveReviewPolicy(work: Work, { policy }: SaveReviewPolicy): Promise<ReviewPolicyState> {
  const { tx, actor, now } = work;
  authorize(reviewPolicy, "set", actor, {});
  await tx.$executeRaw`LOCK TABLE editorial.review_policy IN SHARE ROW EXCLUSIVE MODE`;
  const before = await readReviewPolicy(tx);
  const values = changePolicy(before.values, policy);
  const problems = checkReviewPolicy(values);
  if (problems.length > 0) fail("BAD_INPUT", undefined, problems);
  const was = valuesOf(before.values);
  const changes = [...valuesOf(values)]
    .map(([path, to]) => ({ path, from: was.get(path), to }))
    .filter(({ from, to }) => from !== to);
  if (changes.length === 0) return before;
  const after = { number: before.number + 1, changedBy: actor.reference, changedAt: now };
  const row = { ...after, values: values as unknown as Prisma.InputJsonObject };
  await tx.reviewPolicy.upsert({ where: { id: 1 }, create: row, update: row });
  await recordEvent(work, { action: "EDITED", subject: "REVIEW_POLICY", changes });
  return { ...after, values };
}
