/** Dates and moments as texts, at every door alike. */
import type { Locale } from "./locales.ts";

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const partialDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The moment in the years 1 to 9999 that an ISO 8601 text with an offset from UTC names, or null when it names none. */
export function toMoment(text: string): Date | null {
  const date = moment.test(text) ? new Date(text) : null;
  const year = date?.getUTCFullYear() ?? Number.NaN;
  return year >= 1 && year <= 9999 ? date : null;
}

/** Whether a text is a date as precise as it is known, such as `2000`, `2024-03` or `2011-12-26`, and a real one. */
export function isPartialDate(text: string): boolean {
  const [matched, year, month = "01", day = "01"] = partialDate.exec(text) ?? [];
  if (!matched || year === "0000") return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // JavaScript takes 30 February for a day in March.
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

/** Whether a text is a calendar day that exists, such as `2026-03-01`. */
export function isLocalDate(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/** A moment as people read it, in UTC as everything here. */
export function sayMoment(at: Date, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });
  return `${format.format(at)} (UTC)`;
}

/** A date as people read it, as precise as it is: `2024-03` is March 2024. */
export function sayDate(date: string, locale: Locale): string {
  const key = `${locale} ${date.length}`;
  let format = formats.get(key);
  if (!format) {
    const month = date.length > 4 ? { month: "long" as const } : {};
    const day = date.length > 7 ? { day: "numeric" as const } : {};
    format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", year: "numeric", ...month, ...day });
    formats.set(key, format);
  }
  return format.format(new Date(date));
}

/** To make one takes longer than all that it ever formats. */
const formats = new Map<string, Intl.DateTimeFormat>();
