import { recordEvent } from "../audit/record-event.ts";
import type { Desk, Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { readPolicy } from "../organizations/rows/read-policy.ts";
import { intervalPolicy } from "../policies/interval.ts";
import { authorize } from "../policies/law.ts";
import { changeIntervals, checkIntervals, type IntervalChange } from "./change-intervals.ts";
import { type IntervalDays, intervalKeys } from "./intervals.ts";
import { refreshDueDates } from "./refresh-due-dates.ts";

export interface SetIntervals {
  intervals: IntervalChange[];
  requestId?: string | null;
}

/** The interval policy as it stands. */
export interface IntervalPolicyState {
  number: number;
  days: IntervalDays;
  /** The actor's reference. */
  changedBy: string;
  changedAt: Date | string;
}

/**
 * Sets for how many days verifications count throughout the directory; kinds that are not named stay as they are.
 * After the commit every due date is reckoned anew: the answer waits for the first of them, and the rest goes on by
 * itself, after a stop at the next start.
 */
export async function setIntervals(
  work: Work,
  { intervals }: SetIntervals,
  { db, onLateFailure }: Pick<Desk, "db" | "onLateFailure">,
): Promise<IntervalPolicyState> {
  const { tx, actor, now } = work;
  authorize(intervalPolicy, "set", actor, {});
  const problems = checkIntervals(intervals, { removable: false });
  if (problems.length > 0) fail("BAD_INPUT", undefined, problems);
  // Whoever adds an organization writes its row before reading the policy. So once this lock is given, all that were
  // reckoned by the old policy are there to be found; those that only change are waited for one by one.
  await tx.$executeRaw`LOCK TABLE editorial.organization IN SHARE ROW EXCLUSIVE MODE`;
  const before = await readPolicy(tx);
  const days = { ...before.days, ...changeIntervals(before.days, intervals) };
  const after = { number: before.policyNumber + 1, days, changedBy: actor.reference, changedAt: now };
  await tx.intervalPolicy.update({ where: { id: 1 }, data: after });
  const changes = intervalKeys
    .map((key) => ({ path: key, from: before.days[key], to: days[key] }))
    .filter(({ from, to }) => from !== to);
  await recordEvent(work, { action: "EDITED", subject: "INTERVALS", changes });
  work.afterCommit(
    () =>
      new Promise((goOn) => {
        refreshDueDates(db, { now, onProgress: () => goOn() })
          .catch(onLateFailure)
          .finally(goOn);
      }),
  );
  return after;
}
