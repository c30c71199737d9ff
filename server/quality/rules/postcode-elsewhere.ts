import type { Rule } from "../finding.ts";
import { mayAgree, nameOfState, statesNamed, statesOfPostcode } from "../tables/states.ts";

/** A postcode that begins like those of another state. */
export const postcodeElsewhere: Rule = {
  code: "POSTCODE_ELSEWHERE",
  severity: "MEDIUM",
  title: { en: "The postcode belongs to another state", es: "El código postal es de otro estado" },
  explanation: {
    en: "Maps and the post go by the postcode, and lead somewhere else. Find out which of the two is right.",
    es: "Los mapas y el correo se guían por el código postal, y llevan a otro lado. Averigua cuál de los dos es correcto.",
  },
  look: ({ locations }) =>
    locations.flatMap(({ id, country, state, postalCode }) => {
      if (country === null || state === null || postalCode === null) return [];
      const owners = statesOfPostcode(country, postalCode);
      if (mayAgree(owners, statesNamed(country, state))) return [];
      const names = owners.map((owner) => nameOfState(country, owner)).join(", ");
      return [
        {
          path: `locations.${id}.postalCode`,
          claimId: id,
          evidence: { country, state, postalCode },
          title: {
            en: `The postcode ${postalCode} is of ${names}, not of ${state}`,
            es: `El código postal ${postalCode} es de ${names}, no de ${state}`,
          },
          repair: null,
        },
      ];
    }),
};
