import type { Locale } from "../locales.ts";
import type { Weekday } from "./document.ts";

export const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const satisfies Weekday[];

/** The name of a weekday, short: a Monday was the 5th of January 1970. Pure. */
export function dayName(day: Weekday, locale: Locale): string {
  const date = new Date(Date.UTC(1970, 0, 5 + weekdays.indexOf(day)));
  return new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" }).format(date);
}

/** Days in their order, with three or more in a row as a range, such as "Mon–Fri, Sun". Pure. */
export function sayDays(days: readonly Weekday[], locale: Locale): string {
  const runs: Weekday[][] = [];
  for (const day of weekdays.filter((each) => days.includes(each))) {
    const last = runs.at(-1);
    if (last && weekdays.indexOf(last.at(-1)!) === weekdays.indexOf(day) - 1) last.push(day);
    else runs.push([day]);
  }
  return runs
    .map((run) =>
      run.length > 2
        ? `${dayName(run[0]!, locale)}–${dayName(run.at(-1)!, locale)}`
        : run.map((day) => dayName(day, locale)).join(", "),
    )
    .join(", ");
}
