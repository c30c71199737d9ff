import { countriesNamed } from "../organizations/phones/countries-named.ts";
import { foldName } from "../organizations/phones/country-names.ts";

/** Of a shorter stem too many other words begin alike: "Chil" and "children". */
const shortestStem = 5;

/** No text is longer once it is saved. */
const longest = 20_000;

/**
 * Whether a text names a country (ISO 3166-1 alpha-2), in English, Spanish or its own language, or somebody of it:
 * "Mexico", "Mexique", "mexicanas". Rather says yes than no.
 */
export function namesCountry(said: { text: string; locale: string }, country: string): boolean {
  const text = said.text.slice(0, longest);
  if (countriesNamed(text).includes(country)) return true;
  const folded = ` ${foldName(text)}`;
  return [...new Set(["en", "es", said.locale])].some((language) => {
    const name = foldName(countryName(country, language));
    const stem = name.slice(0, -1);
    return folded.includes(` ${name}`) || (stem.length >= shortestStem && folded.includes(` ${stem}`));
  });
}

/** What a country is called in a language; its code where nobody knows. */
export function countryName(country: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: "region" }).of(country) ?? country;
  } catch {
    return country;
  }
}
