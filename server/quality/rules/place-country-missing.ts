import { takeCountry } from "../../pasted-lines/take-country.ts";
import type { Rule } from "../finding.ts";
import { stateNamed } from "../tables/states.ts";

/** A place of which nobody knows in which country it lies. */
export const placeCountryMissing: Rule = {
  code: "PLACE_COUNTRY_MISSING",
  severity: "MEDIUM",
  title: { en: "The place has no country", es: "El lugar no tiene país" },
  explanation: {
    en: "Without it no list by country shows the place, and its phone numbers cannot be read. Choose it.",
    es: "Sin él ninguna lista por país muestra el lugar, y sus números no se pueden leer. Elígelo.",
  },
  look: ({ locations }) =>
    locations.flatMap(({ id, kind, country, asPublished, address1, city, state, postalCode }) => {
      const written = [asPublished, address1, city, state, postalCode].find((text) => text !== null);
      if (kind === "VIRTUAL" || country !== null || written === undefined) return [];
      const path = `locations.${id}.country`;
      const parts = (asPublished ?? "").split(/[,\n]/).map((part) => part.trim());
      // Only a country's name that stands at the end is sure, and Georgia is none of these.
      const { country: said, named } = takeCountry(parts, "");
      const isSure = named && stateNamed("US", parts.at(-1)!) === null;
      return [
        {
          path,
          claimId: id,
          evidence: { written: written! },
          title: placeCountryMissing.title,
          repair: isSure
            ? { says: { en: `Set it to ${said}`, es: `Poner ${said}` }, changes: [{ path, to: said }] }
            : null,
        },
      ];
    }),
};
