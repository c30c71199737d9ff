import type { FindingKind } from "./finding.ts";

/** Readers say that something is wrong: told at the report door, one for each claim however many say so. */
export const readerReport = {
  code: "READER_REPORT",
  severity: "MEDIUM",
  title: { en: "A reader says that this is wrong", es: "Alguien que lee dice que esto está mal" },
  explanation: {
    en: "Somebody without an account told it at the public pages; what they wrote stands below, the newest first. They may have stood before that door. Check it by phone, mail or on the organization's own pages, and record what came of it.",
    es: "Lo dijo en las páginas públicas alguien que no tiene cuenta; abajo está lo que escribió, lo más nuevo primero. Quizá estuvo ante esa puerta. Compruébalo por teléfono, por correo o en las páginas de la organización, y anota el resultado.",
  },
} as const satisfies FindingKind;
