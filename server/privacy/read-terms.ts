import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { type FieldProblem, fail } from "../errors.ts";
import { normalizePhone } from "../organizations/phones/normalize-phone.ts";
import { percentRead, wordsOf } from "./words.ts";

/** A name, an email address or a phone number as it is looked for: folded words with spaces between, or digits. */
export interface PurgeTerm {
  kind: "WORDS" | "DIGITS";
  text: string;
  /** As it was given. */
  typed: string;
  /** Whether it could stand for many people: a name, as against an address or a number. */
  isName: boolean;
}

const [shortest, longest, most] = [3, 200, 20];
/** A single word of fewer letters is in every second text. */
const shortestWord = 5;
/** With fewer digits it is an extension, a postcode, a year. */
const fewestDigits = 7;

/**
 * Reads what is to be purged; a phone number without the country's code and without a prefix, read as one of
 * `countries` where it does not say its own. Fails with BAD_INPUT, which names each term that cannot be looked for.
 */
export function readTerms(given: readonly { text: string }[], countries: string[]): PurgeTerm[] {
  if (given.length === 0 || given.length > most)
    fail("BAD_INPUT", undefined, [{ path: "terms", message: `Give 1 to ${most} terms.` }]);
  const problems: FieldProblem[] = [];
  const terms = given.map(({ text }, index) => {
    const term = readTerm(text, countries);
    if (typeof term !== "string") return term;
    problems.push({ path: `terms[${index}].text`, message: term });
    return null;
  });
  if (problems.length > 0) fail("BAD_INPUT", undefined, problems);
  return terms as PurgeTerm[];
}

/** Reads one term; gives a sentence that says what is wrong with one that cannot be looked for. */
export function readTerm(given: string, countries: string[]): PurgeTerm | string {
  const typed = given.trim();
  const text = percentRead(typed);
  if (text.length < shortest || text.length > longest)
    return `Give ${shortest} to ${longest} characters: a name, an email address or a phone number.`;
  if (/^[^\p{L}@]*$/u.test(text)) return readPhone(typed, countries);
  const words = wordsOf(text);
  if (text.includes("@")) {
    if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text))
      return "It has an @ and is no email address: give it whole.";
    return { kind: "WORDS", text: words.join(" "), typed, isName: false };
  }
  if (words.length === 0) return "There is no letter in it that could be looked for.";
  if (words.length === 1 && words[0]!.length < shortestWord)
    return `A single word of fewer than ${shortestWord} letters is in too many texts: give the whole name.`;
  return { kind: "WORDS", text: words.join(" "), typed, isName: true };
}

function readPhone(typed: string, countries: string[]): PurgeTerm | string {
  const { number } = normalizePhone(typed, countries);
  const digits =
    (number && parsePhoneNumberFromString(number)?.nationalNumber) || typed.replace(/[^0-9]/g, "");
  if (digits.length < fewestDigits) return `A phone number has at least ${fewestDigits} digits.`;
  return { kind: "DIGITS", text: digits, typed, isName: false };
}
