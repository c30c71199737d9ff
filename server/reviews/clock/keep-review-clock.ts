import type { Database } from "../../database/prisma.ts";
import { runVerb } from "../../editorial/run-verb.ts";
import { systemDesk } from "../../editorial/system-desk.ts";
import type { Mailer } from "../../mail/mailer.ts";
import { closeReview } from "../close-review.ts";
import { toMonth } from "../month.ts";
import { readReviewPolicy } from "../read-review-policy.ts";
import { resumeReview } from "../resume-review.ts";
import { dueMonth } from "./due-month.ts";
import { queueFirstLetters } from "./queue-first-letters.ts";
import { type RunOptions, runReview } from "./run-review.ts";

export interface ClockContext {
  db: Database;
  mailer: Mailer;
  baseUrl: string;
}

/**
 * Does what the review's clock says: goes on with a review that was broken off, and where a month is due closes the one before
 * it and starts its own; then letters are put in line. Called as often as you like, and by several processes at once: what is
 * done is not done again.
 */
export async function keepReviewClock(context: ClockContext, options: RunOptions): Promise<void> {
  const { db } = context;
  const { now, signal } = options;
  // The clock runs from the first time that somebody looks at it: no month of before is made up for.
  await db.$executeRaw`
    INSERT INTO editorial.review_policy (id, number, values, changed_by, changed_at)
    VALUES (1, 0, '{}', 'system', ${now}::timestamptz) ON CONFLICT DO NOTHING`;
  const { values, changedAt } = await readReviewPolicy(db);
  await resumeReview(db, options);
  const newest = await db.review.findFirst({ orderBy: { month: "desc" } });
  const state = { clock: values.clock, since: changedAt!, newest: newest && toMonth(newest.month) };
  const month = dueMonth(state, now);
  if (signal?.aborted) return;
  if (month) {
    if (newest?.state === "OPEN") await close(context, toMonth(newest.month), options);
    await runReview(db, { month }, options);
  }
  if (!signal?.aborted) await queueFirstLetters(context, options);
}

async function close(context: ClockContext, month: string, { now, onFailure }: RunOptions): Promise<void> {
  const desk = systemDesk(context.db, now, onFailure);
  await runVerb(desk, { verb: "closeReview", args: {} }, (work) => closeReview(work, { month }, context));
}
