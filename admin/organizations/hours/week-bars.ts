import { dayLength, toMinutes } from "./clock-time.ts";
import { dayAfter, type Period, type Weekday, weekdays } from "./weekdays.ts";

/** A piece of a period as the week shows it, on one day. */
export interface Bar {
  /** The period's. */
  id: string;
  /** The day on which it is drawn. */
  day: Weekday;
  /** The day on which it began: the day before, for what goes past midnight. */
  began: Weekday;
  /** Minutes of the day. */
  from: number;
  to: number;
}

/** When a period begins and ends, in minutes from the midnight before it; null while it is not said yet. */
export function spanOf({
  opens,
  closes,
}: Pick<Period, "opens" | "closes">): { from: number; to: number } | null {
  const from = toMinutes(opens);
  const end = toMinutes(closes);
  if (from === null || end === null || from === dayLength) return null;
  return { from, to: end > from ? end : end + dayLength };
}

/** The bars of some periods; what goes past midnight goes on on the next day. */
export function barsOf(periods: readonly Period[]): Bar[] {
  return periods.flatMap(({ id, days, ...times }) => {
    const span = spanOf(times);
    if (!span) return [];
    return days.flatMap((day) => {
      const tonight = { id, day, began: day, from: span.from, to: Math.min(span.to, dayLength) };
      if (span.to <= dayLength) return [tonight];
      return [tonight, { id, day: dayAfter(day), began: day, from: 0, to: span.to - dayLength }];
    });
  });
}

/** How many bars lie over each other at most, and on which of these lanes each lies: overlapping hours stay visible. */
export function lanesOf(bars: readonly Bar[]): Map<Bar, { lane: number; lanes: number }> {
  const placed = new Map<Bar, { lane: number; lanes: number }>();
  for (const day of weekdays) {
    const today = bars.filter((bar) => bar.day === day).sort((a, b) => a.from - b.from || a.to - b.to);
    const ends: number[] = [];
    const lanes = today.map((bar) => {
      const free = ends.findIndex((end) => end <= bar.from);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = bar.to;
      return lane;
    });
    today.forEach((bar, index) => {
      placed.set(bar, { lane: lanes[index]!, lanes: ends.length });
    });
  }
  return placed;
}
