import type { Locale } from "./locale.ts";

/** How dates and numbers are said in one language; times are those of the person's own zone. */
export interface Formats {
  /** "March 15, 2026"; of `2024-03` "March 2024", of `2000` "2000"; of a moment its day here. */
  date(text: string): string;
  /** The same where there is little room: "Mar 15, 2026". */
  shortDate(text: string): string;
  /** "March 15, 2026 at 6:00 AM". */
  moment(text: string): string;
  /** "3 days ago", "in 2 months", "yesterday", "now"; no finer than the date is known. */
  ago(text: string): string;
  number(value: number): string;
  /** "45%" of 0.45. */
  percent(value: number): string;
  /** "a, b, and c". */
  list(items: string[]): string;
}

/** Spanish as most who read it here write it: with the decimal point of Latin America. */
const tags: Record<Locale, string> = { en: "en-US", es: "es-419" };

/** `zone` is an IANA time zone, the browser's own when left out; `now` says what time it is. */
export function makeFormats(locale: Locale, { zone, now = Date.now }: FormatOptions = {}): Formats {
  const tag = tags[locale];
  const say = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options);
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: "auto" });
  const numbers = new Intl.NumberFormat(tag);
  const percents = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 0 });
  const lists = new Intl.ListFormat(tag, { type: "conjunction" });
  const today = () => new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(now());
  const day = (text: string, month: "long" | "short") => {
    const options = { year: "numeric", month, day: "numeric" } as const;
    if (isMoment(text)) return say({ ...options, timeZone: zone }).format(new Date(text));
    const [, knownMonth, knownDay] = text.split("-");
    const known: Intl.DateTimeFormatOptions = { year: "numeric" };
    if (knownMonth) known.month = month;
    if (knownDay) known.day = "numeric";
    // A date as it is known has no zone; what is computed with stays in one.
    return say({ ...known, timeZone: "UTC" }).format(new Date(text));
  };
  return {
    date: (text) => day(text, "long"),
    shortDate: (text) => day(text, "short"),
    moment: (text) => say({ dateStyle: "long", timeStyle: "short", timeZone: zone }).format(new Date(text)),
    ago: (text) => relative.format(...distance(text, { now: now(), today: today(), zone })),
    number: (value) => numbers.format(value),
    percent: (value) => percents.format(value),
    list: (items) => lists.format(items),
  };
}

export interface FormatOptions {
  zone?: string;
  now?: () => number;
}

const isMoment = (text: string) => text.includes("T");

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How far away something is, in the unit in which people would say it. */
function distance(
  text: string,
  { now, today, zone }: { now: number; today: string; zone: string | undefined },
): [number, Intl.RelativeTimeFormatUnit] {
  let date = text;
  if (isMoment(text)) {
    const passed = Date.parse(text) - now;
    if (Math.abs(passed) < minute) return [0, "second"];
    if (Math.abs(passed) < hour) return [Math.trunc(passed / minute), "minute"];
    if (Math.abs(passed) < day) return [Math.trunc(passed / hour), "hour"];
    date = new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(new Date(text));
  }
  const [year, month] = today.split("-").map(Number) as [number, number];
  const [thatYear, thatMonth, thatDay] = date.split("-").map(Number) as [number, number?, number?];
  if (thatMonth === undefined) return [thatYear - year, "year"];
  if (thatDay !== undefined) {
    const days = Math.round((Date.parse(date) - Date.parse(today)) / day);
    // Two weeks are counted in days still: "9 days ago" helps where "last week" leaves one guessing.
    if (Math.abs(days) < 14) return [days, "day"];
    if (Math.abs(days) < 60) return [Math.trunc(days / 7), "week"];
    // A month has 30.44 days on average, and two years are said in months still.
    if (Math.abs(days) < 730) return [Math.trunc(days / 30.44), "month"];
    return [Math.trunc(days / 365.25), "year"];
  }
  const months = (thatYear - year) * 12 + thatMonth - month;
  return Math.abs(months) < 24 ? [months, "month"] : [Math.trunc(months / 12), "year"];
}
