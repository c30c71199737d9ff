import type { Rule } from "../finding.ts";
import { statesOfCity } from "../tables/mexican-cities.ts";
import { mayAgree, nameOfState, statesNamed } from "../tables/states.ts";

/** A city that lies in another state than the place's. */
export const cityElsewhere: Rule = {
  code: "CITY_ELSEWHERE",
  severity: "MEDIUM",
  title: { en: "The city lies in another state", es: "La ciudad está en otro estado" },
  explanation: {
    en: "Whoever looks for help in the state finds a place that is far away, and whoever is near does not find it. Correct the one that is wrong.",
    es: "Quien busca ayuda en el estado encuentra un lugar que está lejos, y quien está cerca no lo encuentra. Corrige el que esté mal.",
  },
  look: ({ locations }) =>
    locations.flatMap(({ id, country, state, city }) => {
      if (country !== "MX" || state === null || city === null) return [];
      const owners = statesOfCity(city);
      if (mayAgree(owners, statesNamed(country, state))) return [];
      const names = owners.map((owner) => nameOfState(country, owner));
      const path = `locations.${id}.state`;
      return [
        {
          path,
          claimId: id,
          evidence: { city, state },
          title: {
            en: `${city} lies in ${names.join(", ")}, not in ${state}`,
            es: `${city} está en ${names.join(", ")}, no en ${state}`,
          },
          repair:
            names.length === 1
              ? {
                  says: { en: `Set the state to ${names[0]}`, es: `Poner ${names[0]} como estado` },
                  changes: [{ path, to: names[0] }],
                }
              : null,
        },
      ];
    }),
};
