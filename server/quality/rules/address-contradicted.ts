import { addressContradictions } from "../address-contradictions.ts";
import type { Rule } from "../finding.ts";

/** An address that says another country, state or postcode than its own fields. */
export const addressContradicted: Rule = {
  code: "ADDRESS_CONTRADICTED",
  severity: "MEDIUM",
  title: {
    en: "The address says one thing and its fields another",
    es: "La dirección dice una cosa y sus campos otra",
  },
  explanation: {
    en: "Lists and maps go by the fields, people by the address as it is printed. Find out which is right, and correct the other.",
    es: "Las listas y los mapas se guían por los campos, la gente por la dirección escrita. Averigua cuál es correcta y corrige la otra.",
  },
  look: ({ locations }) =>
    locations.flatMap((at) =>
      addressContradictions(at).map(({ field, own, said }) => {
        const path = `locations.${at.id}.${field}`;
        return {
          path,
          claimId: at.id,
          evidence: { own, said },
          title:
            said === null
              ? { en: `${own} is no state of ${at.country}`, es: `${own} no es un estado de ${at.country}` }
              : {
                  en: `The address says ${said}, the field ${own}`,
                  es: `La dirección dice ${said}, el campo ${own}`,
                },
          repair:
            said === null
              ? null
              : { says: { en: `Set it to ${said}`, es: `Poner ${said}` }, changes: [{ path, to: said }] },
        };
      }),
    ),
};
