import { countryNames, foldName } from "./country-names.ts";

const longest = Math.max(...[...countryNames.keys()].map((name) => name.split(" ").length));

/** "Call us" names no country; "US office" does. */
const pronoun = /(?<![\p{L}.])[Uu]s(?![\p{L}.])/gu;

/**
 * The countries that a label names in English or Spanish ("Tel. México", "EE. UU.", "USA office"), in order, as
 * ISO 3166-1 alpha-2. Of names within names the longest counts: "Guinea Ecuatorial" is not Guinea.
 */
export function countriesNamed(label: string): string[] {
  const words = foldName(label.replace(pronoun, " ")).split(" ");
  const found: string[] = [];
  for (let start = 0; start < words.length; start += 1)
    for (let length = Math.min(longest, words.length - start); length > 0; length -= 1) {
      const code = countryNames.get(words.slice(start, start + length).join(" "));
      if (code === undefined) continue;
      found.push(code);
      start += length - 1;
      break;
    }
  return [...new Set(found)];
}
