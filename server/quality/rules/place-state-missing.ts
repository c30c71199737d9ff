import type { Rule } from "../finding.ts";
import { statesOfCity } from "../tables/mexican-cities.ts";
import { nameOfState, statesOfPostcode } from "../tables/states.ts";

/** Where an address names its state, and people look for places by it. */
const writingStates = ["AR", "BR", "CA", "CO", "EC", "MX", "US"];

/** A place without its state, in a country where people look by states. */
export const placeStateMissing: Rule = {
  code: "PLACE_STATE_MISSING",
  severity: "LOW",
  title: { en: "The place has no state", es: "El lugar no tiene estado" },
  explanation: {
    en: "Whoever looks for help by state does not find it. Choose the state.",
    es: "Quien busca ayuda por estado no lo encuentra. Elige el estado.",
  },
  look: ({ locations }) =>
    locations.flatMap(({ id, kind, country, state, city, postalCode, address1, asPublished }) => {
      const written = [city, postalCode, address1, asPublished].some((text) => text !== null);
      if (kind === "VIRTUAL" || state !== null || !written) return [];
      if (country === null || !writingStates.includes(country)) return [];
      const byCode = postalCode === null ? [] : statesOfPostcode(country, postalCode);
      const byCity = city === null || country !== "MX" ? [] : statesOfCity(city);
      const both = byCode.length > 0 && byCity.length > 0;
      const fits = both ? byCode.filter((one) => byCity.includes(one)) : [...byCode, ...byCity];
      const path = `locations.${id}.state`;
      const name = fits.length === 1 ? nameOfState(country, fits[0]!) : null;
      return [
        {
          path,
          claimId: id,
          evidence: { country, city, postalCode },
          title: placeStateMissing.title,
          repair:
            name === null
              ? null
              : { says: { en: `Set it to ${name}`, es: `Poner ${name}` }, changes: [{ path, to: name }] },
        },
      ];
    }),
};
