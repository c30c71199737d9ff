import type { Rule } from "../finding.ts";
import { mendPostcode } from "../mend-postcode.ts";
import { isPostcodeOf, postcodeForms } from "../tables/postcode-forms.ts";

/** A postcode that is not written as its country does, or is none. */
export const postcodeMalformed: Rule = {
  code: "POSTCODE_MALFORMED",
  severity: "MEDIUM",
  title: { en: "The postcode is none of its country", es: "El código postal no es de ese país" },
  explanation: {
    en: "It has other digits or letters than the country's postcodes have. Maps do not find it, and a letter comes back. Look it up, or correct the country.",
    es: "Tiene otras cifras o letras que los códigos postales del país. Los mapas no lo encuentran, y una carta vuelve. Búscalo, o corrige el país.",
  },
  look: ({ locations }) =>
    locations.flatMap(({ id, country, state, postalCode }) => {
      if (country === null || postalCode === null || isPostcodeOf(country, postalCode)) return [];
      const path = `locations.${id}.postalCode`;
      const [, example] = postcodeForms[country]!;
      const mended = mendPostcode(postalCode, country, state);
      return [
        {
          path,
          claimId: id,
          evidence: { country, postalCode },
          ...(mended === null ? {} : { severity: "LOW" as const }),
          title: {
            en: `${postalCode} is no postcode of ${country}, where they look like ${example}`,
            es: `${postalCode} no es un código postal de ${country}, donde son como ${example}`,
          },
          repair:
            mended === null
              ? null
              : {
                  says: { en: `Write ${mended}`, es: `Escribir ${mended}` },
                  changes: [{ path, to: mended }],
                },
        },
      ];
    }),
};
