import type { Rule } from "../finding.ts";
import { lacksCountry } from "../lacks-country.ts";

/** A number that cannot be read because nothing tells its country. */
export const phoneCountryUnknown: Rule = {
  code: "PHONE_COUNTRY_UNKNOWN",
  severity: "HIGH",
  title: { en: "Nobody knows of which country this number is", es: "No se sabe de qué país es este número" },
  explanation: {
    en: "It has no country's code, and neither a place nor a country page tells where it rings. Write it with + and the country's code, or give its place a country.",
    es: "No lleva código de país, y ni un lugar ni la página de un país dicen dónde suena. Escríbelo con + y el código del país, o indica el país de su lugar.",
  },
  look: (document) =>
    document.phones
      .filter((phone) => lacksCountry(phone, document))
      .map(({ id, asPublished }) => ({
        path: `phones.${id}.asPublished`,
        claimId: id,
        evidence: { asPublished },
        title: phoneCountryUnknown.title,
        repair: null,
      })),
};
