import type { Rule } from "../finding.ts";

/** An organization of which nobody can read what it does. */
export const descriptionMissing: Rule = ({ descriptions }) =>
  descriptions.length > 0
    ? []
    : [
        {
          rule: "DESCRIPTION_MISSING",
          severity: "MEDIUM",
          path: "descriptions",
          claimId: null,
          title: { en: "Nothing says what it does", es: "Nada dice lo que hace" },
          explanation: {
            en: "Readers choose by what an organization does, and for whom. Two or three plain sentences are enough.",
            es: "Se elige por lo que hace una organización y para quién. Bastan dos o tres frases sencillas.",
          },
          repair: null,
        },
      ];
