import { type CountryCode, getCountryCallingCode, isSupportedCountry } from "libphonenumber-js/max";
import { inEach } from "../../locales.ts";
import type { Phone } from "../../organizations/document.ts";
import type { Rule } from "../finding.ts";
import { countryName, namesCountry } from "../names-country.ts";

/** An entry on the page of a country in which the organization is not, and nothing says that it serves it. */
export const entryFromElsewhere: Rule = {
  code: "ENTRY_FROM_ELSEWHERE",
  severity: "MEDIUM",
  title: {
    en: "It is in another country, and nothing says that it serves this one",
    es: "Está en otro país y nada dice que atienda a este",
  },
  explanation: {
    en: "Readers of the country's page find an address that they cannot reach. Say in the note of the entry what it does for people in this country, or take the entry away.",
    es: "Quien lee la página del país encuentra una dirección a la que no puede llegar. Di en la nota de la entrada qué hace por quienes están en este país, o quita la entrada.",
  },
  look({ entries, locations, phones, descriptions, name, alternateNames }) {
    const at = [...new Set(locations.flatMap(({ country }) => country ?? []))].sort();
    if (at.length === 0) return [];
    const told = [
      { text: name, locale: "en" },
      ...alternateNames.map((other) => ({ text: other.name, locale: other.locale ?? "en" })),
      ...descriptions.map(({ body, locale }) => ({ text: body, locale })),
    ];
    return entries
      .filter(({ country }) => !at.includes(country) && !isReachedIn(country, phones))
      .filter(({ country, note }) => {
        const notes = Object.entries(note).map(([locale, text]) => ({ text, locale }));
        return ![...notes, ...told].some((each) => namesCountry(each, country));
      })
      .map(({ id, country }) => {
        const names = inEach((locale) => countryName(country, locale));
        return {
          path: `entries.${id}.note`,
          claimId: null,
          evidence: { country, at },
          title: {
            en: `It is elsewhere, and nothing says that it serves ${names.en}`,
            es: `Está en otro lugar y nada dice que atienda a ${names.es}`,
          },
          repair: null,
        };
      });
  },
};

/** A number of the country, or one that may be of it since others share its code, says that people there are meant too. */
function isReachedIn(country: string, phones: readonly Phone[]): boolean {
  const code = isSupportedCountry(country) && getCountryCallingCode(country as CountryCode);
  return phones.some(({ number }) => code && number?.startsWith(`+${code}`));
}
