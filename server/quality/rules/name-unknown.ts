import type { Rule } from "../finding.ts";

/** A name that nobody knows: what stands in its place describes the house. */
export const nameUnknown: Rule = {
  code: "NAME_UNKNOWN",
  severity: "MEDIUM",
  title: { en: "Its name is not known", es: "No se conoce su nombre" },
  explanation: {
    en: "Whoever asks for it on the way must know what it is called. Look on its own pages, or ask when you call; then write the name, and note that its source states it.",
    es: "Quien pregunte por ella en el camino tiene que saber cómo se llama. Mira en sus propias páginas, o pregunta al llamar; después escribe el nombre y anota que lo da la fuente.",
  },
  look: ({ name, nameStatus }) =>
    nameStatus === "UNKNOWN"
      ? [{ path: "name", claimId: null, evidence: { name }, title: nameUnknown.title, repair: null }]
      : [],
};
