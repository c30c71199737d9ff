import type { Transaction } from "../database/prisma.ts";
import { changePolicy, type PolicyChanges, type ReviewPolicyValues } from "./review-policy.ts";

/** The review policy as it stands. */
export interface ReviewPolicyState {
  values: ReviewPolicyValues;
  /** Grows by one with every change; 0 where nobody has changed anything. */
  number: number;
  /** The actor's reference, and when; null where nobody has. */
  changedBy: string | null;
  changedAt: Date | null;
}

/** The review policy as it stands; until an admin sets another, the usual one. */
export async function readReviewPolicy(tx: Transaction): Promise<ReviewPolicyState> {
  const row = await tx.reviewPolicy.findUnique({ where: { id: 1 } });
  const { number = 0, changedBy = null, changedAt = null } = row ?? {};
  return { values: changePolicy((row?.values ?? {}) as PolicyChanges, {}), number, changedBy, changedAt };
}
