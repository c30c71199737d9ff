import type { FindingKind } from "../finding.ts";

export type Flag = "STALE" | "WRONG" | "CLOSED" | "DUPLICATE";

/** What a person may say of an organization, or of something it says. */
export const flagKinds: Record<Flag, FindingKind> = {
  STALE: {
    code: "FLAGGED_STALE",
    severity: "MEDIUM",
    title: { en: "Somebody thinks that this is out of date", es: "Alguien cree que esto ya no está al día" },
    explanation: {
      en: "A person who works here has marked it. Check it by phone, mail or on the organization's own pages, and record what came of it.",
      es: "Lo marcó una persona que trabaja aquí. Compruébalo por teléfono, por correo o en las páginas de la organización, y anota el resultado.",
    },
  },
  WRONG: {
    code: "FLAGGED_WRONG",
    severity: "HIGH",
    title: { en: "Somebody says that this is wrong", es: "Alguien dice que esto está mal" },
    explanation: {
      en: "A person who works here has marked it. Find out what is right, and correct it or take it away.",
      es: "Lo marcó una persona que trabaja aquí. Averigua qué es lo correcto, y corrígelo o quítalo.",
    },
  },
  CLOSED: {
    code: "FLAGGED_CLOSED",
    severity: "HIGH",
    title: { en: "Somebody says that this is closed", es: "Alguien dice que esto está cerrado" },
    explanation: {
      en: "Whoever goes there may stand in front of a closed door. Call and ask; then archive it, or add a notice until it opens again.",
      es: "Quien vaya puede encontrar la puerta cerrada. Llama y pregunta; después archívala, o pon un aviso hasta que vuelva a abrir.",
    },
  },
  DUPLICATE: {
    code: "FLAGGED_DUPLICATE",
    severity: "MEDIUM",
    title: { en: "Somebody says that it is here twice", es: "Alguien dice que está dos veces" },
    explanation: {
      en: "What is corrected in one stays wrong in the other. Compare the two; if they are the same house, make them one.",
      es: "Lo que se corrige en una sigue mal en la otra. Compara las dos; si son la misma casa, únelas.",
    },
  },
};
