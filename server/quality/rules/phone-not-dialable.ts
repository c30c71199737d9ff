import { borrowAreaCode } from "../../organizations/phones/borrow-area-code.ts";
import { findPhones } from "../../organizations/phones/find-phones.ts";
import { phoneCountries } from "../../organizations/phones/phone-countries.ts";
import type { Rule } from "../finding.ts";
import { lacksCountry } from "../lacks-country.ts";

/** A number that nobody can dial. Where its neighbor carries the area code that it leaves out, that is suggested. */
export const phoneNotDialable: Rule = {
  code: "PHONE_NOT_DIALABLE",
  severity: "HIGH",
  title: { en: "This number cannot be dialed", es: "No se puede marcar este número" },
  explanation: {
    en: "It has too few or too many digits, or belongs to no network of its country. Whoever calls hears that it does not exist. Look it up, and write it with its area code, or with + and the country's code.",
    es: "Le faltan o le sobran cifras, o no pertenece a ninguna red de su país. Quien llame oirá que no existe. Búscalo y escríbelo con su clave de área, o con + y el código del país.",
  },
  look: (document) =>
    document.phones.flatMap((phone, index) => {
      // One that nobody can read for want of a country is told by a rule of its own.
      if (phone.number !== null || lacksCountry(phone, document)) return [];
      const countries = phoneCountries(phone, document);
      const found = findPhones(phone.asPublished, countries);
      // Several in one field are told by a rule of their own.
      if (found.filter(({ number }) => number !== null).length > 1) return [];
      const neighbor = document.phones.slice(0, index).findLast(({ number }) => number !== null);
      const only = found.length === 1 ? found[0]! : null;
      const mended = only?.number
        ? only.asPublished
        : only && neighbor && borrowAreaCode(only.asPublished, neighbor.number!, countries)?.asPublished;
      const path = `phones.${phone.id}.asPublished`;
      return [
        {
          path,
          claimId: phone.id,
          evidence: { asPublished: phone.asPublished },
          title: phoneNotDialable.title,
          repair: mended
            ? {
                says: { en: `Write it as ${mended}`, es: `Escribirlo como ${mended}` },
                changes: [{ path, to: mended }],
              }
            : null,
        },
      ];
    }),
};
