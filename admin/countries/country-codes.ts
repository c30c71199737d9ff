import type { NamedCountry } from "../layout/find-countries.ts";

/** Codes that name no country but groups of them, or nothing: the browser has words for these too. */
const none = new Set(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"]);
const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** All countries (ISO 3166-1 alpha-2) that have a name in a language, in the order of its alphabet. Pure. */
export function listCountryCodes(desk: string): NamedCountry[] {
  const names = new Intl.DisplayNames([desk], { type: "region", fallback: "none" });
  return letters
    .flatMap((one) => letters.map((two) => one + two))
    .filter((code) => !none.has(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
    .flatMap((code) => {
      const text = names.of(code);
      return text ? [{ code, name: [{ locale: desk, text }] }] : [];
    })
    .sort((one, other) => one.name[0]!.text.localeCompare(other.name[0]!.text, desk));
}

/** What a country is called in a language, as a page's name begins. */
export function countryName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: "region", fallback: "none" }).of(code) ?? "";
}
