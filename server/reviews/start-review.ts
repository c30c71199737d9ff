import type { Desk, Work } from "../editorial/work.ts";
import { type BegunReview, beginReview } from "./begin-review.ts";
import type { AskedStart } from "./check-start.ts";
import { openReview } from "./open-review.ts";

export interface StartReview extends AskedStart {
  requestId?: string | null;
}

/** So many organizations are looked at in a few seconds: the answer waits for them. */
const soonDone = 1000;

/**
 * Begins the review of a month, and carries it on after the commit: the answer waits until it is open where the directory is
 * small, and else it goes on by itself, after a stop at the next start. Fails with FORBIDDEN, BAD_INPUT, WRONG_STATE.
 */
export async function startReview(
  work: Work,
  asked: StartReview,
  { db, onLateFailure }: Pick<Desk, "db" | "onLateFailure">,
): Promise<BegunReview> {
  const begun = await beginReview(work, asked);
  work.afterCommit(
    () =>
      new Promise((goOn) => {
        openReview(db, begun.reviewId, {
          now: work.now,
          onFailure: onLateFailure,
          onProgress: (_done, total) => total > soonDone && goOn(),
        })
          .catch(onLateFailure)
          .finally(goOn);
      }),
  );
  return begun;
}
