import { foldName } from "./fold-name.ts";
import { cityNames } from "./tables/place-names.ts";

const languages = ["en", "es", "fr", "pt", "de", "it", "tr"];
const namers = languages.map((language) => new Intl.DisplayNames([language], { type: "region" }));
const known = new Map<string, string[]>();
const others = new Map<string, string[]>();
for (const [name, first] of cityNames) others.set(first, [...(others.get(first) ?? []), ...name.split(" ")]);

/** The one name of a city, folded. */
export function cityOf(name: string): string | null {
  const folded = foldName(name).join(" ");
  return folded === "" ? null : (cityNames.get(folded) ?? folded);
}

/** Every word by which a city is called. */
export function cityWords(city: string): string[] {
  return [...city.split(" "), ...(others.get(city) ?? [])];
}

/** Every word by which a country (ISO 3166-1 alpha-2) is called in the languages that are read. */
export function countryWords(code: string): string[] {
  const before = known.get(code);
  if (before) return before;
  const words = /^[A-Z]{2}$/.test(code) ? namers.flatMap((namer) => foldName(namer.of(code) ?? "")) : [];
  const kept = [...new Set(words.filter((word) => word.length > 2))];
  known.set(code, kept);
  return kept;
}
