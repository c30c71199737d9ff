import type { PhoneType } from "../organizations/document.ts";
import { type FoundPhone, findPhones } from "../organizations/phones/find-phones.ts";
import { isTollFree } from "../organizations/phones/is-toll-free.ts";
import { keepCountry } from "./keep-country.ts";
import type { PastedPhone, Surroundings } from "./pasted.ts";
import { readAside } from "./read-aside.ts";
import { readNumber } from "./read-number.ts";
import { type PhoneWords, readPhoneWords } from "./read-phone-words.ts";
import { type Span, taken, takeOut } from "./take-out.ts";

/** Numbers behind these words are dialed by nobody; nor is a date. */
const otherNumbers =
  /(?<!\p{L})(?:c\.?\s?p|zip|rfc|clabe|cuenta|account|iban|folio|registro|reg|cif|nif|nit|ruc|ein|tax id|id)\s*[.:#]*\s*$/iu;
const date = /^(?:(?:19|20)\d\d([-./ ])\d{1,2}\1\d{1,2}|\d{1,2}([-./ ])\d{1,2}\2(?:19|20)\d\d)$/;

interface Taken extends Span {
  phone: PastedPhone;
  words: PhoneWords;
}

/** The numbers in a text, and the text without them. What no words call a number must be one that can be dialed. */
export function readPhones(
  text: string,
  surroundings: Surroundings,
): { phones: PastedPhone[]; left: string } {
  const lines = text.split("\n").map((line) => {
    const phones: Taken[] = [];
    let before: Taken | null = null;
    for (const found of findPhones(line, [surroundings.country])) {
      before = readOne(line, found, before, surroundings);
      if (before) phones.push(before);
    }
    return { phones: phones.map(({ phone }) => phone), left: takeOut(line, phones) };
  });
  return {
    phones: lines.flatMap(({ phones }) => phones),
    left: lines.map(({ left }) => left).join("\n"),
  };
}

/** One number with the words about it; null where it is none. On a list it is what the one before it is. */
function readOne(
  line: string,
  found: FoundPhone,
  before: Taken | null,
  surroundings: Surroundings,
): Taken | null {
  const from = Math.max(found.start - found.words.length, before?.end ?? 0);
  const preceding = line.slice(from, found.start);
  const number = readNumber(found, surroundings);
  const own = readPhoneWords(preceding.slice(preceding.lastIndexOf(taken) + 1));
  const aside = readAside(line.slice(found.end));
  const words = found.listed && before ? { ...before.words, length: own.length } : own;
  const isNone = otherNumbers.test(preceding) || date.test(found.asPublished);
  if (isNone || (number.number === null && !words.announced && !aside.type)) return null;
  const { extension } = number;
  const label = aside.label ?? words.label;
  const phone = keepCountry({ ...number, label }, found.countries[0], surroundings.country);
  return {
    start: found.start - words.length,
    end: found.end + aside.length,
    words,
    phone: { ...phone, extension, type: aside.type ?? words.type ?? usualType(phone.number) },
  };
}

/** A number that is free of charge shows it by itself. */
function usualType(number: string | null): PhoneType {
  return number !== null && isTollFree(number) ? "TOLL_FREE" : "VOICE";
}
