import type { Policy } from "./law.ts";
import { isEditor, isUnlimitedAdmin } from "./roles.ts";

/** A review is of the whole directory; a sample says nothing of its own. */
export type ReviewRecord = Record<string, never>;

const adminsMay = (en: string, es: string) => ({
  says: {
    en: `Admins who are not limited to countries ${en}.`,
    es: `Quienes administran todos los países ${es}.`,
  },
  may: isUnlimitedAdmin,
});

export const reviewPolicy: Policy<ReviewRecord, boolean> = {
  noun: "review",
  rows: isEditor,
  verbs: {
    read: {
      says: {
        en: "Editors and admins read the monthly reviews, what is in their plan, and who takes part.",
        es: "Quienes editan o administran leen las revisiones mensuales, su plan y quién participa.",
      },
      may: isEditor,
    },
    start: adminsMay("start the review of a month", "inician la revisión de un mes"),
    close: adminsMay("close the review of a month", "cierran la revisión de un mes"),
    set: adminsMay(
      "set how reviews are made: what counts how much, how much people do, the clock, letters",
      "deciden cómo se hacen las revisiones: cuánto cuenta cada cosa, cuánto hace cada persona, el reloj, las cartas",
    ),
    saveReviewer: adminsMay(
      "say who takes part in reviews, in which languages, and how much",
      "dicen quién participa en las revisiones, en qué idiomas y cuánto",
    ),
  },
  samples: { "of the whole directory": {} },
};
