import { dayLength, toTime } from "./clock-time.ts";
import { spanOf } from "./week-bars.ts";
import { inOrder, type Period, type Weekday } from "./weekdays.ts";

/*
 * Changes of the list of opening times. Each takes the whole list and gives the new one; periods that a change does not
 * concern stay the very same, in their places, with their ids: their clocks go on.
 */

/** Times somebody draws or types snap to a quarter of an hour. */
export const step = 15;
/** A bar keeps a length that can be grabbed. */
const shortest = step;

const same = <T>(a: T, b: T) => JSON.stringify(a) === JSON.stringify(b);

/** With other values in one period. */
export function changePeriod(list: readonly Period[], id: string, values: Partial<Period>): Period[] {
  return list.map((period) => (period.id === id ? { ...period, ...values } : period));
}

/** With hours on some days; days join a period of the same set that has the same hours already. */
export function addHours(list: readonly Period[], set: ReadonlySet<string>, added: Period): Period[] {
  const alike = list.find(
    ({ id, opens, closes }) => set.has(id) && opens === added.opens && closes === added.closes,
  );
  if (alike) return changePeriod(list, alike.id, { days: inOrder([...alike.days, ...added.days]) });
  const last = list.findLastIndex(({ id }) => set.has(id));
  return list.toSpliced(last < 0 ? list.length : last + 1, 0, { ...added, days: inOrder(added.days) });
}

/** Without one day of a period; without the period when it was its only one. */
export function dropDay(list: readonly Period[], id: string, day: Weekday): Period[] {
  return list.flatMap((period) => {
    if (period.id !== id || !period.days.includes(day)) return [period];
    const days = period.days.filter((other) => other !== day);
    return days.length > 0 ? [{ ...period, days }] : [];
  });
}

/** With a day taken out of its period into one of its own, that says the same until it is changed. */
export function splitDay(list: readonly Period[], id: string, day: Weekday, newId: string): Period[] {
  return list.flatMap((period) => {
    if (period.id !== id || !period.days.includes(day) || period.days.length < 2) return [period];
    const days = period.days.filter((other) => other !== day);
    return [
      { ...period, days },
      { ...period, id: newId, days: [day] },
    ];
  });
}

/** With the hours of one day of a set on other days too, instead of theirs. */
export function copyDay(
  list: readonly Period[],
  set: ReadonlySet<string>,
  from: Weekday,
  to: readonly Weekday[],
): Period[] {
  const others = to.filter((day) => day !== from);
  return list.flatMap((period) => {
    if (!set.has(period.id)) return [period];
    const kept = period.days.filter((day) => !others.includes(day));
    const days = inOrder(kept.includes(from) ? [...kept, ...others] : kept);
    if (same(days, inOrder(period.days))) return [period];
    return days.length > 0 ? [{ ...period, days }] : [];
  });
}

/** Without any hours of a set on one day. */
export function clearDay(list: readonly Period[], set: ReadonlySet<string>, day: Weekday): Period[] {
  return [...set].reduce<Period[]>((rest, id) => dropDay(rest, id, day), [...list]);
}

export type Edge = "start" | "end" | "both";

/** With a period begun, ended or moved by some minutes; it neither vanishes nor grows past a whole day. */
export function shift(list: readonly Period[], id: string, edge: Edge, minutes: number): Period[] {
  return list.map((period) => {
    if (period.id !== id) return period;
    const span = spanOf(period);
    if (!span) return period;
    const then = shifted(span, edge, minutes);
    // What was not moved keeps its writing: the end of the day may be written `00:00`.
    return same(then, span) ? period : { ...period, ...timesOf(then) };
  });
}

interface Span {
  from: number;
  to: number;
}

function shifted({ from, to }: Span, edge: Edge, by: number): Span {
  if (edge === "start") {
    const most = Math.min(to, dayLength) - shortest;
    return { from: moved(from, by, Math.max(0, to - dayLength), most), to };
  }
  if (edge === "end") return { from, to: moved(to, by, from + shortest, from + dayLength) };
  const start = moved(from, by, 0, dayLength - shortest);
  return { from: start, to: start + to - from };
}

/** Within limits, which hold for moves only: what lies outside of them already may stay. */
function moved(value: number, by: number, least: number, most: number): number {
  return Math.min(Math.max(value + by, Math.min(least, value)), Math.max(most, value));
}

/** A span as the form writes it; what ends with the day ends at `24:00`, later is the next day's clock. */
export function timesOf({ from, to }: Span): { opens: string; closes: string } {
  return { opens: toTime(from), closes: toTime(to > dayLength ? to - dayLength : to) };
}

/**
 * The list without what one change did to it: periods that the change made go, those that it altered or took come back
 * in their places. What somebody altered since stays.
 */
export function undoChange(
  now: readonly Period[],
  before: readonly Period[],
  after: readonly Period[],
): Period[] {
  const find = (list: readonly Period[], id: string) => list.find((period) => period.id === id);
  const restored = now.flatMap((period) => {
    const made = find(after, period.id);
    return made && same(made, period) ? (find(before, period.id) ?? []) : [period];
  });
  for (const [index, period] of before.entries()) {
    if (!find(after, period.id) && !find(restored, period.id)) restored.splice(index, 0, period);
  }
  return restored;
}
