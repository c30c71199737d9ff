import type { Weekday } from "../organizations/document.ts";
import { week } from "./day-names.ts";
import { matchDays } from "./match-days.ts";
import { type MatchedTimes, matchTimes } from "./match-times.ts";
import type { Span } from "./take-out.ts";

/** Days, or times, that a text names. */
export type HoursPart = DaysPart | TimesPart;
export interface DaysPart extends Span {
  kind: "DAYS";
  days: Weekday[];
}
export interface TimesPart extends Span, Pick<MatchedTimes, "opens" | "closes" | "clear"> {
  kind: "TIMES";
}

const always = /24\s?\/\s?7(?![\d/])/y;
const next = /\p{L}+|\d+|[^\p{L}\d]/uy;

/** All days and times that a text names, in order. Linear in the text. */
export function findHours(text: string): HoursPart[] {
  const found: HoursPart[] = [];
  for (let place = 0; place < text.length; ) {
    const parts = partsAt(text, place);
    found.push(...parts);
    next.lastIndex = place;
    const step = next.test(text) ? next.lastIndex : place + 1;
    place = parts.at(-1)?.end ?? step;
  }
  return found;
}

function partsAt(text: string, start: number): HoursPart[] {
  always.lastIndex = start;
  if (always.test(text)) {
    const end = always.lastIndex;
    return [
      { kind: "DAYS", start, end: start, days: [...week] },
      { kind: "TIMES", start, end, opens: "00:00", closes: "24:00", clear: true },
    ];
  }
  const days = matchDays(text, start);
  if (days) return [{ kind: "DAYS", start, ...days }];
  const times = matchTimes(text, start);
  return times ? [{ kind: "TIMES", start, ...times }] : [];
}
