import type { CountryCode, PhoneNumber } from "libphonenumber-js/max";
import {
  getCountryCallingCode,
  isSupportedCountry,
  parseIncompletePhoneNumber,
  parsePhoneNumberFromString,
} from "libphonenumber-js/max";
import { retiredPrefixes } from "./retired-prefixes.ts";

/** The number one can dial today, the country it rings in, and the retired prefix that was left out to find it. */
export interface NormalizedPhone {
  /** E.164, or null when the text is no valid number. */
  number: string | null;
  country: string | null;
  droppedPrefix: string | null;
}

/**
 * Reads one published phone number as the first of `countries` (ISO 3166-1 alpha-2) in which it is valid.
 * A text that carries its own country code needs none of them. Never throws: what is no number gives nulls.
 */
export function normalizePhone(asPublished: string, countries: string[]): NormalizedPhone {
  // Parentheses group digits and mean nothing, but "(+52) 55" would hide the plus from the parser.
  const text = asPublished.replace(/[()（）]/g, " ").trim();
  for (const country of [...countries.filter((code) => isSupportedCountry(code)), undefined]) {
    const found = readIn(country, text);
    if (found) return found;
  }
  return { number: null, country: null, droppedPrefix: null };
}

function readIn(country: CountryCode | undefined, text: string): NormalizedPhone | null {
  const asWritten = parse(text, country);
  if (!asWritten) return null;
  if (asWritten.isValid()) return normalized(asWritten, null);
  for (const digits of droppable(asWritten, country, text)) {
    const shorter = parse(`+${asWritten.countryCallingCode}${asWritten.nationalNumber.slice(digits.length)}`);
    if (shorter?.isValid()) return normalized(shorter, digits);
  }
  return null;
}

/** The retired prefixes with which the national part begins, in a position where they were dialled. */
function droppable(parsed: PhoneNumber, country: CountryCode | undefined, text: string): string[] {
  const code = parsed.countryCallingCode;
  const withCode = parseIncompletePhoneNumber(text).includes(code + parsed.nationalNumber);
  return Object.entries(retiredPrefixes)
    .filter(([owner]) =>
      withCode ? getCountryCallingCode(owner as CountryCode) === code : owner === country,
    )
    .flatMap(([, prefixes]) => prefixes)
    .filter(({ position }) => withCode || position === "NATIONAL")
    .map(({ digits }) => digits)
    .filter((digits) => parsed.nationalNumber.startsWith(digits));
}

/** `extract: false` because words around the digits are a label or a condition, and belong in fields of their own. */
function parse(text: string, defaultCountry?: CountryCode): PhoneNumber | undefined {
  return parsePhoneNumberFromString(text, { defaultCountry, extract: false });
}

function normalized(phone: PhoneNumber, droppedPrefix: string | null): NormalizedPhone {
  return { number: phone.number, country: phone.country ?? null, droppedPrefix };
}
