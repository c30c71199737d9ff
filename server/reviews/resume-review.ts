import type { Database } from "../database/prisma.ts";
import { type OpenOptions, openReview } from "./open-review.ts";

/** Goes on with a review that was started and is not open yet: whoever made it ready may have been stopped. */
export async function resumeReview(db: Database, options: OpenOptions): Promise<void> {
  const review = await db.review.findFirst({ where: { state: "STARTING" } });
  if (review) await openReview(db, review.id, options);
}
