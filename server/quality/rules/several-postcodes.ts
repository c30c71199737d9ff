import type { Rule } from "../finding.ts";
import { postcodesOfAddress } from "../postcodes-of-address.ts";

/** An address with more than one postcode: two addresses run together, or an old one beside the new. */
export const severalPostcodes: Rule = {
  code: "SEVERAL_POSTCODES",
  severity: "MEDIUM",
  title: { en: "The address has several postcodes", es: "La dirección tiene varios códigos postales" },
  explanation: {
    en: "Two addresses may have run together, or an old one stands beside the new. Whoever goes there needs one of them. Find out which, and give the other a place of its own if it is one.",
    es: "Quizá se juntaron dos direcciones, o una vieja quedó junto a la nueva. Quien vaya necesita una. Averigua cuál, y da a la otra su propio lugar si lo es.",
  },
  look: ({ locations }) =>
    locations.flatMap(({ id, country, asPublished }) => {
      const postcodes = country && asPublished ? postcodesOfAddress(asPublished, country) : [];
      if (postcodes.length < 2) return [];
      const list = postcodes.join(", ");
      return [
        {
          path: `locations.${id}.asPublished`,
          claimId: id,
          evidence: { postcodes },
          title: {
            en: `The address has ${postcodes.length} postcodes: ${list}`,
            es: `La dirección tiene ${postcodes.length} códigos postales: ${list}`,
          },
          repair: null,
        },
      ];
    }),
};
