import { getCountries } from "libphonenumber-js/max";

/** Names that people write and that are in no list of countries; folded like the texts. */
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
  mex: "MX",
  uk: "GB",
  "u k": "GB",
  "great britain": "GB",
  "gran bretana": "GB",
  "republica dominicana": "DO",
  holland: "NL",
  holanda: "NL",
};

/** Countries (ISO 3166-1 alpha-2) by their names in English and Spanish, folded. */
export const countryNames: ReadonlyMap<string, string> = new Map([
  ...["en", "es"].flatMap((language) => {
    const known = new Intl.DisplayNames([language], { type: "region" });
    return getCountries().map((code): [string, string] => [foldName(known.of(code)!), code]);
  }),
  ...Object.entries(aliases),
]);

/** A name as it is looked up: small letters without accents, and a blank for all that is neither letter nor digit. */
export function foldName(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
