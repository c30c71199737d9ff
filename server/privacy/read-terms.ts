import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { type FieldProblem, fail } from "../errors.ts";
import type { Words } from "../locales.ts";
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
    fail("BAD_INPUT", undefined, [
      { path: "terms", message: { en: `Give 1 to ${most} terms.`, es: `Indica de 1 a ${most} términos.` } },
    ]);
  const problems: FieldProblem[] = [];
  const terms = given.map(({ text }, index) => {
    const term = readTerm(text, countries);
    if ("kind" in term) return term;
    problems.push({ path: `terms[${index}].text`, message: term });
    return null;
  });
  if (problems.length > 0) fail("BAD_INPUT", undefined, problems);
  return terms as PurgeTerm[];
}

/** Reads one term; gives a sentence that says what is wrong with one that cannot be looked for. */
export function readTerm(given: string, countries: string[]): PurgeTerm | Words {
  const typed = given.trim();
  const text = percentRead(typed);
  if (text.length < shortest || text.length > longest)
    return {
      en: `Give ${shortest} to ${longest} characters: a name, an email address or a phone number.`,
      es: `Escribe de ${shortest} a ${longest} caracteres: un nombre, un correo electrónico o un número de teléfono.`,
    };
  if (/^[^\p{L}@]*$/u.test(text)) return readPhone(typed, countries);
  const words = wordsOf(text);
  if (text.includes("@")) {
    if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text))
      return {
        en: "It has an @ and is no email address: give it whole.",
        es: "Tiene una @ y no es un correo electrónico: escríbelo completo.",
      };
    return { kind: "WORDS", text: words.join(" "), typed, isName: false };
  }
  if (words.length === 0)
    return {
      en: "There is no letter in it that could be looked for.",
      es: "No tiene ninguna letra que se pueda buscar.",
    };
  if (words.length === 1 && words[0]!.length < shortestWord)
    return {
      en: `A single word of fewer than ${shortestWord} letters is in too many texts: give the whole name.`,
      es: `Una sola palabra de menos de ${shortestWord} letras está en demasiados textos: escribe el nombre completo.`,
    };
  return { kind: "WORDS", text: words.join(" "), typed, isName: true };
}

function readPhone(typed: string, countries: string[]): PurgeTerm | Words {
  const { number } = normalizePhone(typed, countries);
  const digits =
    (number && parsePhoneNumberFromString(number)?.nationalNumber) || typed.replace(/[^0-9]/g, "");
  if (digits.length < fewestDigits)
    return {
      en: `A phone number has at least ${fewestDigits} digits.`,
      es: `Un número de teléfono tiene al menos ${fewestDigits} cifras.`,
    };
  return { kind: "DIGITS", text: digits, typed, isName: false };
}
