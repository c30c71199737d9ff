import { sayNumber, sayShare } from "../../../charts/frame.ts";
import type { Locale } from "../../../locales.ts";
import type { Report } from "../read-report.ts";
import { type ReportWords, reportWords } from "./words.ts";

/** What every part of the page is drawn from. */
export interface Drawing {
  report: Report;
  locale: Locale;
  say: ReportWords;
  number(value: number): string;
  share(part: number, whole: number): string;
}

export function toDrawing(report: Report, locale: Locale): Drawing {
  return {
    report,
    locale,
    say: reportWords[locale],
    number: (value) => sayNumber(value, locale),
    share: (part, whole) => (whole > 0 ? sayShare(part / whole, locale) : "–"),
  };
}

/** A time as people say it: in seconds, minutes or hours. */
export function sayDuration(seconds: number, locale: Locale): string {
  const [value, unit] =
    seconds < 60
      ? [seconds, "second"]
      : seconds < 60 * 60
        ? [seconds / 60, "minute"]
        : [seconds / (60 * 60), "hour"];
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit,
    unitDisplay: "short",
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
