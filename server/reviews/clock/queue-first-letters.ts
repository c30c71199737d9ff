import { runVerb } from "../../editorial/run-verb.ts";
import { systemDesk } from "../../editorial/system-desk.ts";
import { sendOutreach } from "../../outreach/send-outreach.ts";
import { toMonth } from "../month.ts";
import { readReviewPolicy } from "../read-review-policy.ts";
import type { ClockContext } from "./keep-review-clock.ts";
import type { RunOptions } from "./run-review.ts";

/**
 * Puts the letters of the open review in line where it was started by Posada itself or by the command, letters are on, and
 * none is in line yet; gives how many.
 */
export async function queueFirstLetters(
  { db, baseUrl }: Pick<ClockContext, "db" | "baseUrl">,
  { now, onFailure }: Pick<RunOptions, "now" | "onFailure">,
): Promise<number> {
  const { values } = await readReviewPolicy(db);
  const review = await db.review.findFirst({
    where: { state: "OPEN", startedBy: "system", letters: { none: {} } },
  });
  if (!review || !values.letters.on) return 0;
  const month = toMonth(review.month);
  const { letters } = await runVerb(
    systemDesk(db, now, onFailure),
    { verb: "sendOutreach", args: {} },
    (work) => sendOutreach(work, { month }, { baseUrl }),
  );
  return letters.length;
}
