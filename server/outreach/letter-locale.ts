import type { Locale } from "../locales.ts";
import { languageOfCountry } from "../reviews/language-of-country.ts";

interface Placed {
  /** Countries of its places, or of its entries where it has none. */
  countries: readonly string[];
  /** Tags of the languages in which it helps people. */
  languages: readonly string[];
}

/** In which of our languages an organization is written to: its country's, else one in which it helps people. Pure. */
export function letterLocale({ countries, languages }: Placed): Locale {
  const home = countries.map(languageOfCountry).find((language) => language === "es" || language === "en");
  if (home === "es" || home === "en") return home;
  const spoken = languages.map((tag) => tag.toLowerCase().split("-")[0]);
  return spoken.includes("es") && !spoken.includes("en") ? "es" : "en";
}
