import { meaningOf, type Outcome, type Reason } from "./outcomes.ts";

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** How something outside stands after its looks so far. */
export interface Standing {
  /** Since when every look that said something found it failing, and when the last did; null while it is good. */
  failingSince: Date | null;
  failedAt: Date | null;
  /** How many looks in a row found it failing. */
  failures: number;
  checkedAt: Date;
  dueAt: Date;
}

/** What is good is looked at once in every monthly review. */
const untilNext = 28 * day;
/** How soon after the first, second … failing look the next one comes: soon at first, because most of it passes. */
const untilAgain = [hour, 6 * hour, day, 2 * day, 4 * day, 7 * day];
/** Two failing looks are on two days when their dates (UTC) differ and they are so far apart: a bad night is not two. */
const apart = 12 * hour;

/**
 * How something stands after a look. A look that says nothing changes nothing but the time of the next. Pure.
 */
export function nextStanding(
  { failingSince, failedAt, failures }: Pick<Standing, "failingSince" | "failedAt" | "failures">,
  { outcome, reason }: { outcome: Outcome; reason: Reason | null },
  now: Date,
): Standing {
  const after = (wait: number) => ({ checkedAt: now, dueAt: new Date(now.getTime() + wait) });
  const meaning = meaningOf(outcome);
  if (meaning === "GOOD") return { failingSince: null, failedAt: null, failures: 0, ...after(untilNext) };
  if (meaning === "NOTHING")
    return { failingSince, failedAt, failures, ...after(waitInDoubt(failingSince, reason)) };
  const wait = untilAgain[failures] ?? untilNext;
  return { failingSince: failingSince ?? now, failedAt: now, failures: failures + 1, ...after(wait) };
}

/** What is our own fault is tried again soon; a site that wants no machines is left alone. */
function waitInDoubt(failingSince: Date | null, reason: Reason | null): number {
  if (reason === "OUR_NETWORK") return hour;
  return reason === "OUR_FAULT" || failingSince !== null ? day : untilNext;
}

/** Whether something failed again on another day: until then it is only suspect. Pure. */
export function isBroken({ failingSince, failedAt }: Pick<Standing, "failingSince" | "failedAt">): boolean {
  if (failingSince === null || failedAt === null) return false;
  const dayOf = (at: Date) => at.toISOString().slice(0, 10);
  return dayOf(failingSince) !== dayOf(failedAt) && failedAt.getTime() - failingSince.getTime() >= apart;
}
