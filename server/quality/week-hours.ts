import type { Schedule, Weekday } from "../organizations/document.ts";

const week: readonly Weekday[] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const day = 24 * 60;

/** Minutes of a week since Monday, 00:00; the end is exclusive, and may lie in the next week. */
export interface Span {
  from: number;
  to: number;
}

/** Minutes since midnight of a time as it is kept, "HH:MM"; null for what is none. */
export function minutesOf(time: string): number | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** When it is open, day by day; nothing where its times are none. */
export function spansOf({ days, opens, closes }: Pick<Schedule, "days" | "opens" | "closes">): Span[] {
  const [from, to] = [minutesOf(opens), minutesOf(closes)];
  if (from === null || to === null) return [];
  const length = to > from ? to - from : to - from + day;
  return days.map((name) => {
    const start = week.indexOf(name) * day + from;
    return { from: start, to: start + length };
  });
}

/** Whether it is open around the clock on its days. */
export function isAllDay({ opens, closes }: Pick<Schedule, "opens" | "closes">): boolean {
  const [from, to] = [minutesOf(opens), minutesOf(closes)];
  return from !== null && to !== null && (to - from + day) % day === 0;
}

/**
 * What hours are of: one place or person, under one label. Hours of different things may lie beside each other; only
 * those of one are compared.
 */
export function subjectOf({ locationId, contactId, label }: Schedule): string {
  return JSON.stringify([locationId, contactId, Object.entries(label).sort()]);
}
