/** What postcodes look like (the source of a regular expression), by country: five digits in most of them. */
const patterns: Record<string, string> = {
  AR: "[A-Z]?\\d{4}(?:[A-Z]{3})?",
  AT: "\\d{4}",
  AU: "\\d{4}",
  BE: "\\d{4}",
  BR: "\\d{5}-?\\d{3}",
  CA: "[A-Z]\\d[A-Z] ?\\d[A-Z]\\d",
  CH: "\\d{4}",
  CL: "\\d{7}",
  CO: "\\d{6}",
  CR: "\\d{5}",
  CU: "\\d{5}",
  DE: "\\d{5}",
  DK: "\\d{4}",
  DO: "\\d{5}",
  EC: "\\d{6}",
  ES: "\\d{5}",
  FI: "\\d{5}",
  FR: "\\d{5}",
  GB: "[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}",
  GT: "\\d{5}",
  HN: "\\d{5}",
  IT: "\\d{5}",
  MX: "\\d{5}",
  NI: "\\d{5}",
  NL: "\\d{4} ?[A-Z]{2}",
  NO: "\\d{4}",
  PA: "\\d{4}",
  PE: "\\d{5}",
  PL: "\\d{2}-\\d{3}",
  PT: "\\d{4}-\\d{3}",
  PY: "\\d{4}",
  SE: "\\d{3} ?\\d{2}",
  SV: "\\d{4}",
  US: "\\d{5}(?:-\\d{4})?",
  UY: "\\d{5}",
  VE: "\\d{4}",
};

/** Four digits are a house's number as often as a postcode: there it must be announced. */
const words = "(?:c\\.?\\s?p\\.?|c[oó]d(?:igo|\\.)?\\s+postal|zip(?:\\s+code)?|post ?code)[\\s:.]{0,3}";

export interface Postcode {
  code: string;
  /** Where it stands, with the word before it; the end is exclusive. */
  start: number;
  end: number;
}

/** Every postcode in a line, as they look in the country. */
export function findPostcodes(line: string, country: string): Postcode[] {
  const pattern = patterns[country];
  if (pattern === undefined) return [];
  const announced = /^\\d\{4\}$/.test(pattern) ? `(?:${words})` : `(?:${words})?`;
  const found = line.matchAll(
    new RegExp(`(?<![\\p{L}\\d#])${announced}(?<code>${pattern})(?![\\p{L}\\d]|-\\d)`, "giu"),
  );
  return [...found].flatMap(({ index, 0: whole, groups }) => {
    const code = groups!.code!;
    // Letters of a postcode are capitals; the words before it are as they come.
    return code === code.toUpperCase() ? [{ code, start: index, end: index + whole.length }] : [];
  });
}
