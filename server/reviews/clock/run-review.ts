import type { Database } from "../../database/prisma.ts";
import { runVerb } from "../../editorial/run-verb.ts";
import { systemDesk } from "../../editorial/system-desk.ts";
import { beginReview } from "../begin-review.ts";
import type { AskedStart } from "../check-start.ts";
import { openReview } from "../open-review.ts";

export interface RunOptions {
  now: Date;
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
  onFailure: (error: unknown) => void;
}

/** Begins the review of a month, or finds it begun, and carries it on until it is open or is stopped. */
export async function runReview(
  db: Database,
  asked: AskedStart,
  options: RunOptions,
): ReturnType<typeof openReview> {
  const desk = systemDesk(db, options.now, options.onFailure);
  const { reviewId } = await runVerb(desk, { verb: "startReview", args: {} }, (work) =>
    beginReview(work, asked),
  );
  return openReview(db, reviewId, options);
}
