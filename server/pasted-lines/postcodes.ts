import { postcodeForms } from "../quality/tables/postcode-forms.ts";

const words = "(?:c\\.?\\s?p\\.?|c[oó]d(?:igo|\\.)?\\s+postal|zip(?:\\s+code)?|post ?code)[\\s:.]{0,3}";

const patterns = new Map(
  Object.entries(postcodeForms).map(([country, [form]]) => [
    country,
    new RegExp(`(?<![\\p{L}\\d#])(?<word>${words})?(?<code>${form})(?![\\p{L}\\d]|-\\d)`, "giu"),
  ]),
);

export interface Postcode {
  code: string;
  /** Whether a word says what it is: "C.P. 06760". */
  announced: boolean;
  /** Where it stands, with the word before it; the end is exclusive. */
  start: number;
  end: number;
}

/** Every postcode in a line, as they look in the country. */
export function findPostcodes(line: string, country: string): Postcode[] {
  const pattern = patterns.get(country);
  if (pattern === undefined) return [];
  return [...line.matchAll(pattern)].flatMap(({ index, 0: whole, groups }) => {
    const code = groups!.code!;
    const announced = groups!.word !== undefined;
    // Four digits are a house's number as often as a postcode: there it must be announced.
    if (!announced && /^\d{1,4}$/.test(code)) return [];
    // Letters of a postcode are capitals; the words before it are as they come.
    return code === code.toUpperCase() ? [{ code, announced, start: index, end: index + whole.length }] : [];
  });
}
