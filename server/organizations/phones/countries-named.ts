import { getCountries } from "libphonenumber-js/max";

/** Names that people write before a number and that are in no list of countries; folded like the texts. */
const aliases: Record<string, string> = {
  us: "US",
  "u s": "US",
  usa: "US",
  "u s a": "US",
  "united states of america": "US",
  "estados unidos de america": "US",
  eeuu: "US",
  "ee uu": "US",
  "e e u u": "US",
  eua: "US",
  "e u a": "US",
  uk: "GB",
  "u k": "GB",
  "great britain": "GB",
  "gran bretana": "GB",
  "republica dominicana": "DO",
  holland: "NL",
  holanda: "NL",
};

const names = new Map([
  ...["en", "es"].flatMap((language) => {
    const known = new Intl.DisplayNames([language], { type: "region" });
    return getCountries().map((code): [string, string] => [fold(known.of(code)!), code]);
  }),
  ...Object.entries(aliases),
]);
const longest = Math.max(...[...names.keys()].map((name) => name.split(" ").length));

/**
 * The countries that a label names in English or Spanish ("Tel. México", "EE. UU.", "USA office"), in order, as
 * ISO 3166-1 alpha-2. Of names within names the longest counts: "Guinea Ecuatorial" is not Guinea.
 */
export function countriesNamed(label: string): string[] {
  const words = fold(label).split(" ");
  const found: string[] = [];
  for (let start = 0; start < words.length; start += 1)
    for (let length = Math.min(longest, words.length - start); length > 0; length -= 1) {
      const code = names.get(words.slice(start, start + length).join(" "));
      if (code === undefined) continue;
      found.push(code);
      start += length - 1;
      break;
    }
  return [...new Set(found)];
}

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
