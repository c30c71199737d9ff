import type { FindingKind } from "../finding.ts";
import type { Certainty } from "./compare-profiles.ts";

/** What there is to say of two that resemble each other, by how much they do. */
export const duplicateKinds: Record<Certainty, FindingKind> = {
  CERTAIN: {
    code: "DUPLICATE_CERTAIN",
    severity: "HIGH",
    title: { en: "It is in the directory twice", es: "Está dos veces en el directorio" },
    explanation: {
      en: "What is corrected in one stays wrong in the other. Compare the two, and make them one.",
      es: "Lo que se corrige en una sigue mal en la otra. Compara las dos y únelas.",
    },
  },
  LIKELY: {
    code: "DUPLICATE_LIKELY",
    severity: "MEDIUM",
    title: {
      en: "It is probably in the directory twice",
      es: "Es probable que esté dos veces en el directorio",
    },
    explanation: {
      en: "Much speaks for the two being one. Compare them: make them one, or say that they are two.",
      es: "Mucho indica que las dos son una sola. Compáralas: únelas, o di que son dos.",
    },
  },
  POSSIBLE: {
    code: "DUPLICATE_POSSIBLE",
    severity: "NOTE",
    title: { en: "It may be in the directory twice", es: "Puede que esté dos veces en el directorio" },
    explanation: {
      en: "Something speaks for the two being one. It is asked only where a new one is written, and kept only where somebody said that they are two.",
      es: "Algo indica que las dos son una sola. Solo se pregunta al escribir una nueva, y solo se guarda cuando alguien dijo que son dos.",
    },
  },
};
