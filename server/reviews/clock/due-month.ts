import { momentOf, monthOf } from "../month.ts";
import type { ReviewClock } from "../review-policy.ts";

/** What the clock looks at. */
export interface ClockState {
  clock: ReviewClock;
  /** Since when this clock is set: it starts nothing of before. */
  since: Date;
  /** The newest month that has a review; null where none has. */
  newest: string | null;
}

/** The month whose review the clock is to start now; null where it is none. A server that was down meanwhile is late, and no worse. Pure. */
export function dueMonth({ clock, since, newest }: ClockState, now: Date): string | null {
  const month = monthOf(now, clock.timezone);
  const at = momentOf(month, clock);
  return clock.on && since < at && at <= now && (newest === null || newest < month) ? month : null;
}
