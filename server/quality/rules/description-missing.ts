import type { Rule } from "../finding.ts";

/** An organization of which nobody can read what it does. */
export const descriptionMissing: Rule = {
  code: "DESCRIPTION_MISSING",
  severity: "MEDIUM",
  title: { en: "Nothing says what it does", es: "Nada dice lo que hace" },
  explanation: {
    en: "Readers choose by what an organization does, and for whom. Two or three plain sentences are enough.",
    es: "Se elige por lo que hace una organización y para quién. Bastan dos o tres frases sencillas.",
  },
  look({ descriptions }) {
    if (descriptions.length > 0) return [];
    return [
      { path: "descriptions", claimId: null, evidence: {}, title: descriptionMissing.title, repair: null },
    ];
  },
};
