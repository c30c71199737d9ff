import { borrowAreaCode } from "./borrow-area-code.ts";
import { countriesNamed } from "./countries-named.ts";
import { type DialRun, findRuns } from "./find-runs.ts";
import { normalizePhone } from "./normalize-phone.ts";

/** A number in a longer text, with what stands around it. */
export interface FoundPhone {
  /** Where it stands, its extension included; the end is exclusive. */
  start: number;
  end: number;
  /** What is to be dialed, to the letter; in front of it the area code that it left out. */
  asPublished: string;
  /** E.164; null when it cannot be dialed. */
  number: string | null;
  extension: string | null;
  /** Where it may be valid, best guess first. */
  countries: string[];
  /** What stands between the number before, or the beginning, and this one. */
  words: string;
  /** Whether it goes on a list with the one before: "555 1234 / 555 1235". */
  listed: boolean;
}

/** A list goes on with a comma, a slash or an "or", also behind a remark in parentheses. */
const betweenListed = /^(?:\s*\([^()]*\))?[\s,;/|&()\u2010-\u2015-]*(?:(?:y|e|o|u|and|or)[\s,;/|&()]*)?$/iu;

/**
 * All that may be phone numbers in a line, in order, read in the countries that the words before them name, else in the
 * `countries` given. A local number on a list takes the area code of the one before it. Nothing else is added. Pure.
 */
export function findPhones(line: string, countries: readonly string[]): FoundPhone[] {
  const found: FoundPhone[] = [];
  for (const run of findRuns(line)) {
    const before = found.at(-1);
    const words = line.slice(before?.end ?? 0, run.start);
    const listed = before !== undefined && betweenListed.test(words);
    const named = listed ? before.countries : countriesNamed(words);
    const own = [...new Set([...named, ...countries])];
    found.push({ ...readRun(run, own, listed ? before.number : null), words, listed });
  }
  return found;
}

function readRun({ start, end, text, extension }: DialRun, countries: string[], lender: string | null) {
  const { number } = normalizePhone(text, countries);
  const borrowed = number === null && lender !== null ? borrowAreaCode(text, lender, countries) : null;
  return { start, end, extension, countries, asPublished: text, number, ...borrowed };
}
