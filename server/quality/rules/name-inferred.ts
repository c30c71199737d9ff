import type { Rule } from "../finding.ts";

/** A name that no source gives: it was worked out from something else. */
export const nameInferred: Rule = {
  code: "NAME_INFERRED",
  severity: "LOW",
  title: { en: "Its name was worked out, not read", es: "Su nombre se dedujo, no se leyó" },
  explanation: {
    en: "Whoever asks for it on the way may ask for a name that nobody there uses. Look on its own pages, or ask when you call; then write the name, and note that its source states it.",
    es: "Quien pregunte por ella en el camino quizá use un nombre que ahí nadie usa. Mira en sus propias páginas, o pregunta al llamar; después escribe el nombre y anota que lo da la fuente.",
  },
  look: ({ name, nameStatus }) =>
    nameStatus === "INFERRED"
      ? [{ path: "name", claimId: null, evidence: { name }, title: nameInferred.title, repair: null }]
      : [],
};
