import { keepReviewClock } from "../reviews/clock/keep-review-clock.ts";
import type { Job } from "./job.ts";

/** The clock itself is the policy's: this is how often somebody looks at it. */
export const monthlyReview: Job = {
  name: "monthly-review",
  cron: "*/10 * * * *",
  run: ({ now, ...context }) => keepReviewClock(context, { ...context, now: now() }),
};
