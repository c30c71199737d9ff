import { foldName } from "./fold-name.ts";
import type { Street } from "./profile.ts";
import { smallWords } from "./tables/small-words.ts";
import { numberWords, streetWords, unitWords } from "./tables/street-words.ts";

/** "952-A" is 952a, "45A-77" is 45a and 77. */
const letterBehind = /(\d)\s*[-/ ]\s*(\p{L})(?![\p{L}.])/gu;
/** A number before the first, or behind the second, is a day that a street is called after: "5 de Mayo", "rue du 4 Septembre". */
const nameLinks = new Set(["de"]);
const dateLinks = new Set(["du", "des"]);
/** An ordinal of a street or floor: "3a.", "1ra", "5º". */
const ordinal = /^(\d+)(?:a|o|ra|da|ta|na|va|er|e|st|nd|rd|th|bis|ter)$/;

/**
 * The street of an address and the numbers in it, without what it is called, the flat and whatever follows. Null where no
 * street is told. Pure.
 */
export function readStreet(address: string, placeWords: ReadonlySet<string>): Street | null {
  const lead: string[] = [];
  const parts = address.split(/[,;\n]|\s[-–—]\s/);
  for (const [index, part] of parts.entries()) {
    const { words, numbers, isStreet } = readPart(part, placeWords);
    if (words.length === 0 && !isStreet) {
      // "67 bis, rue …": the number may come first.
      if (index === 0) lead.push(...numbers.slice(0, 1));
      continue;
    }
    const own = [...lead, ...numbers];
    if (words.length === 0 && own.length === 0) continue;
    if (own.length > (words.length === 0 ? 1 : 0)) return { words, numbers: own };
    // "Via della Pace, 34": or behind the street.
    const next = parts[index + 1] === undefined ? null : readPart(parts[index + 1]!, placeWords);
    const behind = next && next.words.length === 0 && !next.isPostcode ? next.numbers.slice(0, 1) : [];
    return words.length + own.length + behind.length > 0 ? { words, numbers: [...own, ...behind] } : null;
  }
  return null;
}

function readPart(part: string, placeWords: ReadonlySet<string>) {
  const tokens = foldName(
    part
      .replace(letterBehind, "$1$2")
      .replace(/\bn[º°]/giu, " ")
      .replace(/[º°ª]/g, "a "),
  );
  const words: string[] = [];
  const numbers: string[] = [];
  let isStreet = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    if (unitWords.has(token) && next !== undefined && (/^\d/.test(next) || next.length <= 2)) {
      at += 1;
      continue;
    }
    // "2º piso", but not "12 int. 3".
    const isUnit = next !== undefined && unitWords.has(next) && !streetWords.has(next);
    if (/^\d/.test(token) && isUnit && !/^\d/.test(tokens[at + 2] ?? "")) {
      at += 1;
      continue;
    }
    if (/^\d/.test(token) && (nameLinks.has(next ?? "") || dateLinks.has(tokens[at - 1] ?? "")))
      words.push(token);
    else if (/^\d/.test(token)) numbers.push(ordinal.exec(token)?.[1] ?? token);
    else if (streetWords.has(token)) isStreet = true;
    else if (numberWords.has(token)) continue;
    else if (!placeWords.has(token) && !unitWords.has(token) && token.length > 1) words.push(token);
  }
  // "Rue de Fès" and "Rue Fès" are one, "Calle del Sol" is not nothing.
  const told = words.filter((word) => !smallWords.has(word));
  if (told.length > 0) words.splice(0, words.length, ...told);
  const isPostcode = numbers.length > 0 && numbers[0]!.length >= 5;
  if (isPostcode && words.length === 0 && !isStreet) return { words, numbers: [], isStreet, isPostcode };
  return { words, numbers, isStreet, isPostcode };
}
