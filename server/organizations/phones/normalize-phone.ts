import type { CountryCode, PhoneNumber } from "libphonenumber-js/max";
import {
  getCountryCallingCode,
  isSupportedCountry,
  parseIncompletePhoneNumber,
  parsePhoneNumberFromString,
} from "libphonenumber-js/max";
import { type Renumbering, renumberings } from "./renumberings.ts";
import { retiredPrefixes } from "./retired-prefixes.ts";

/** The number one can dial today, the country it rings in, and what had to be mended to find it. */
export interface NormalizedPhone {
  /** E.164, or null when the text is no valid number. */
  number: string | null;
  country: string | null;
  /** The retired prefix that was left out. */
  droppedPrefix: string | null;
  /** The change of numbers since which the one that is written rings no more. */
  renumbering: Renumbering | null;
}

/** What was read last: many rules look at the same number, and reading it takes longer than all else they do. */
const lately = new Map<string, NormalizedPhone>();
const mostLately = 500;

const nothing: NormalizedPhone = { number: null, country: null, droppedPrefix: null, renumbering: null };

/**
 * Reads one published phone number as the first of `countries` (ISO 3166-1 alpha-2) in which it is valid, or was before
 * its country changed its numbers. A text that carries its own country code needs none of them. Never throws: what is no
 * number gives nulls.
 */
export function normalizePhone(asPublished: string, countries: string[]): NormalizedPhone {
  const key = `${countries.join()} ${asPublished}`;
  const before = lately.get(key);
  if (before) return before;
  if (lately.size >= mostLately) lately.clear();
  const found = read(asPublished, countries);
  lately.set(key, found);
  return found;
}

function read(asPublished: string, countries: string[]): NormalizedPhone {
  // Parentheses group digits and mean nothing, but "(+52) 55" would hide the plus from the parser.
  const text = asPublished.replace(/[()（）]/g, " ").trim();
  const tried = [...countries.filter((code) => isSupportedCountry(code)), undefined];
  // A number that rings today is meant before one of old, in whichever of the countries.
  for (const readIn of [readToday, readRenumbered])
    for (const country of tried) {
      const found = readIn(country, text);
      if (found) return found;
    }
  return nothing;
}

function readToday(country: CountryCode | undefined, text: string): NormalizedPhone | null {
  const asWritten = parse(text, country);
  if (!asWritten) return null;
  const digits = parseIncompletePhoneNumber(text);
  if (asWritten.isValid()) {
    // The parser leaves some of them out by itself.
    const silent = prefixesOf(country, false).find((prefix) => prefix + asWritten.nationalNumber === digits);
    return normalized(asWritten, { droppedPrefix: silent ?? null });
  }
  const withCode = digits.includes(asWritten.countryCallingCode + asWritten.nationalNumber);
  for (const prefix of prefixesOf(withCode ? asWritten.countryCallingCode : country, withCode)) {
    if (!asWritten.nationalNumber.startsWith(prefix)) continue;
    const shorter = parse(`+${asWritten.countryCallingCode}${asWritten.nationalNumber.slice(prefix.length)}`);
    if (shorter?.isValid()) return normalized(shorter, { droppedPrefix: prefix });
  }
  return null;
}

/** The number that rings today where an old one is written. */
function readRenumbered(country: CountryCode | undefined, text: string): NormalizedPhone | null {
  const asWritten = parse(text, country);
  if (!asWritten || asWritten.ext) return null;
  const code = asWritten.countryCallingCode;
  for (const [owner, changes] of Object.entries(renumberings)) {
    if (getCountryCallingCode(owner as CountryCode) !== code) continue;
    for (const renumbering of changes) {
      if (!renumbering.old.test(asWritten.nationalNumber)) continue;
      const today = asWritten.nationalNumber.replace(renumbering.old, renumbering.now);
      const found = parse(`+${code}${today}`);
      if (found?.isValid()) return normalized(found, { renumbering });
    }
  }
  return null;
}

/**
 * The retired prefixes of a country, or of all with a calling code, where they were dialled: behind the code, or inside
 * the country.
 */
function prefixesOf(of: string | undefined, withCode: boolean): string[] {
  return Object.entries(retiredPrefixes)
    .filter(([owner]) => owner === of || (withCode && getCountryCallingCode(owner as CountryCode) === of))
    .flatMap(([, prefixes]) => prefixes)
    .filter(({ position }) => withCode || position === "NATIONAL")
    .map(({ digits }) => digits);
}

/** `extract: false` because words around the digits are a label or a condition, and belong in fields of their own. */
function parse(text: string, defaultCountry?: CountryCode): PhoneNumber | undefined {
  // Of no country, and without a country's code, it is no number: the parser takes long to say so.
  if (defaultCountry === undefined && !/[+＋]/.test(text)) return undefined;
  return parsePhoneNumberFromString(text, { defaultCountry, extract: false });
}

function normalized(phone: PhoneNumber, mended: Partial<NormalizedPhone>): NormalizedPhone {
  return { ...nothing, number: phone.number, country: phone.country ?? null, ...mended };
}
