/**
 * The language in which most people of a country can be written to, by its code; English where none is known. It is what
 * Unicode's CLDR calls the likely language of a region (cldr.unicode.org, likely subtags), which Node brings along. Pure.
 */
export function languageOfCountry(code: string): string {
  return new Intl.Locale(`und-${code}`).maximize().language ?? "en";
}
