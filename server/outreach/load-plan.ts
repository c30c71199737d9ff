import type { Transaction } from "../database/prisma.ts";
import { readReviewPolicy } from "../reviews/read-review-policy.ts";
import { type LoadedTask, loadTasksToWrite } from "./load-tasks-to-write.ts";

const dayLength = 24 * 60 * 60 * 1000;

/** A review's tasks as letters are planned of them; a mailbox is left in peace for as long as it is waited for an answer. */
export async function loadPlan(tx: Transaction, reviewId: string, now: Date): Promise<LoadedTask[]> {
  const { letters } = (await readReviewPolicy(tx)).values;
  return loadTasksToWrite(tx, { reviewId, since: new Date(now.getTime() - letters.days * dayLength) });
}
