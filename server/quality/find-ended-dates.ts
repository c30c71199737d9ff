import { isLocalDate } from "../dates.ts";
import { between, ends, months, past, states, until } from "./tables/ending-words.ts";

/** Where a text is looked at no further. */
const longest = 20_000;
/** The words before a date that say what ends on it, and its sentence on each side, are no longer. */
const before = 90;
const sentence = 300;

const either = (words: Iterable<string>) =>
  [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replaceAll(" ", "\\s+"))
    .join("|");
const month = `(?<!\\p{L})(?:${either(months.keys())})(?!\\p{L})\\.?`;
const of = "(?:\\s*,)?\\s+(?:of\\s+|de\\s+|del\\s+)?";
const dates = new RegExp(
  [
    "(?<iso>\\b\\d{4}-\\d{2}-\\d{2}\\b)",
    "(?<numbers>\\b\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}\\b)",
    `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|o)?${of}(?<month>${month})${of}(?<year>\\d{4})(?!\\d)`,
    `(?<usMonth>${month})\\s+(?<usDay>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<usYear>\\d{4})(?!\\d)`,
    `(?<onlyMonth>${month})${of}(?<monthYear>\\d{4})(?!\\d)`,
    "(?<![\\d/.-])(?<onlyYear>(?:19|20)\\d{2})(?![\\d/]|[.-]\\d)",
  ].join("|"),
  "gu",
);
const fillers = `(?:(?:${either(between)})\\s+){0,2}`;
const isEnd = new RegExp(
  `(?<![\\p{L}'])(?:(?:${either(until)})\\s+${fillers}|(?:${either(ends)})\\s+${fillers})$`,
  "u",
);
const isState = new RegExp(`(?<!\\p{L})(?:${either(states)})(?!\\p{L})[^.!?;]*$`, "u");

/**
 * The dates on which a text says that something ends or begins anew and that lie before `today` (YYYY-MM-DD), each as
 * precise as it is given. History is let pass: a sentence in the past, and a bare year that ends nothing. Pure.
 */
export function findEndedDates(text: string, today: string): string[] {
  const whole = text.slice(0, longest);
  // Most texts name no year, and need not be looked at letter by letter.
  const folded = /\d{4}/.test(whole) ? fold(whole) : "";
  const found = [...folded.matchAll(dates)].flatMap(({ index, groups }) => {
    const lead = folded.slice(Math.max(0, index - before), index);
    const date = isEnd.test(lead) ? readDate(groups!) : null;
    if (date === null || lastDay(date) >= today) return [];
    const holds = date.length > 4 || isState.test(lead);
    return holds && !past.test(sentenceAt(whole, index)) ? [date] : [];
  });
  return [...new Set(found)].sort();
}

/** The sentence around a place, as far as it is not very long. */
function sentenceAt(text: string, at: number): string {
  const start = text
    .slice(Math.max(0, at - sentence), at)
    .split(/[.!?;]\s|\n/)
    .at(-1)!;
  return start + text.slice(at, at + sentence).split(/[.!?;]\s|\n/)[0]!;
}

/** Small letters without accents, each letter where it was. */
function fold(text: string): string {
  return Array.from(text, (letter) => {
    const plain = letter
      .normalize("NFD")
      .replace(/\p{M}+/gu, "")
      .toLowerCase();
    return plain.length === letter.length ? plain : letter;
  })
    .join("")
    .replaceAll("’", "'");
}

function readDate(groups: Record<string, string | undefined>): string | null {
  const {
    iso,
    numbers,
    day,
    month: named,
    year,
    usMonth,
    usDay,
    usYear,
    onlyMonth,
    monthYear,
    onlyYear,
  } = groups;
  const at = (name: string) => months.get(name.replace(/\.$/, ""))!;
  const two = (number: string) => number.padStart(2, "0");
  const exact = (date: string) => (isLocalDate(date) ? date : null);
  if (iso) return exact(iso);
  if (day) return exact(`${year}-${at(named!)}-${two(day)}`);
  if (usDay) return exact(`${usYear}-${at(usMonth!)}-${two(usDay)}`);
  if (onlyMonth) return `${monthYear}-${at(onlyMonth)}`;
  if (onlyYear) return onlyYear;
  // Whether the day or the month comes first nobody says: the later of the two is meant to be past.
  const [one, other, in_] = numbers!.split(/[/.-]/) as [string, string, string];
  const readings = [exact(`${in_}-${two(other)}-${two(one)}`), exact(`${in_}-${two(one)}-${two(other)}`)];
  return (
    readings
      .flatMap((reading) => reading ?? [])
      .sort()
      .at(-1) ?? null
  );
}

/** The last day of a date that may be a month or a year; as texts they stand in their order. */
function lastDay(date: string): string {
  return date.length === 10 ? date : `${date}${"-99".repeat(date.length === 4 ? 2 : 1)}`;
}
