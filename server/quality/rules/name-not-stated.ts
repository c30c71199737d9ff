import type { Rule } from "../finding.ts";

/** A name that no source gives: worked out from something else, or not known at all. */
export const nameNotStated: Rule = ({ nameStatus }) => {
  if (nameStatus === "STATED") return [];
  const unknown = nameStatus === "UNKNOWN";
  return [
    {
      rule: unknown ? "NAME_UNKNOWN" : "NAME_INFERRED",
      severity: unknown ? "MEDIUM" : "LOW",
      path: "name",
      claimId: null,
      title: unknown
        ? { en: "Its name is not known", es: "No se conoce su nombre" }
        : { en: "Its name was worked out, not read", es: "Su nombre se dedujo, no se leyó" },
      explanation: {
        en: "Whoever asks for it on the way must know what it is called. Look on its own pages, or ask when you call; then write the name, and note that its source states it.",
        es: "Quien pregunte por ella en el camino tiene que saber cómo se llama. Mira en sus propias páginas, o pregunta al llamar; después escribe el nombre y anota que lo da la fuente.",
      },
      repair: null,
    },
  ];
};
