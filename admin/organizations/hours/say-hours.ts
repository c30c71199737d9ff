import { dayLength, sayTime, toTime } from "./clock-time.ts";
import { spanOf } from "./week-bars.ts";
import { dayName, type Period, type Weekday } from "./weekdays.ts";

/** What the sentence needs of a language. */
export interface HourWords {
  /** Language tag, for the names of the days and for lists. */
  tag: string;
  /** The days in the order of a week. */
  week: readonly Weekday[];
  everyDay: string;
  /** Says that it is open around the clock. */
  allDay: string;
  /** Says that a time is of the next day: `22:00–6:00 (next day)`. */
  nextDay: string;
}

/** Opening times in one sentence, days with the same hours together; empty while nothing is said. */
export function sayHours(periods: readonly Period[], words: HourWords): string {
  const list = new Intl.ListFormat(words.tag, { type: "conjunction" });
  const together = new Map<string, Weekday[]>();
  for (const day of words.week) {
    const today = periods
      .filter(({ days }) => days.includes(day))
      .flatMap((period) => spanOf(period) ?? [])
      .sort((a, b) => a.from - b.from || a.to - b.to);
    const times = [...new Set(today.map((span) => sayTimes(span, words)))];
    if (times.length > 0)
      together.set(list.format(times), [...(together.get(list.format(times)) ?? []), day]);
  }
  const parts = [...together].map(([times, days]) => `${sayDays(days, words)} ${times}`);
  const sentence = parts.join(", ");
  return sentence.charAt(0).toLocaleUpperCase(words.tag) + sentence.slice(1);
}

function sayTimes({ from, to }: { from: number; to: number }, { allDay, nextDay }: HourWords): string {
  if (to - from === dayLength) return from === 0 ? allDay : `${allDay} (${clock(from)})`;
  return to <= dayLength
    ? `${clock(from)}–${clock(to)}`
    : `${clock(from)}–${clock(to - dayLength)} ${nextDay}`;
}

const clock = (minutes: number) => sayTime(toTime(minutes));

/** Days as people write them: three or more in a row as `Mon–Fri`, all of them as “every day”. */
export function sayDays(
  days: readonly Weekday[],
  { week, tag, everyDay }: Omit<HourWords, "allDay" | "nextDay">,
): string {
  if (days.length === 7) return everyDay;
  // A run may go over the end of the week as it is drawn: `Sat–Mon` where the week begins with Sunday.
  const there = (index: number) => days.includes(week[(index + 7) % 7]!);
  const runs = week.flatMap((_, index) => {
    if (!there(index) || there(index - 1)) return [];
    let length = 1;
    while (there(index + length)) length++;
    return [{ index, length }];
  });
  const name = (index: number) => dayName(week[index % 7]!, tag, "short");
  const parts = runs.flatMap(({ index, length }) =>
    length > 2
      ? [`${name(index)}–${name(index + length - 1)}`]
      : Array.from({ length }, (_, offset) => name(index + offset)),
  );
  return new Intl.ListFormat(tag, { type: "unit", style: "short" }).format(parts);
}
