import type { Policy } from "./law.ts";
import { holdsIn, isEditor } from "./roles.ts";

/** The order of entries in the sections of one country's page. */
export interface SectionOrderRecord {
  country: string;
}

export const sectionOrderPolicy: Policy<SectionOrderRecord, object> = {
  noun: "sectionOrder",
  rows: () => ({}),
  verbs: {
    change: {
      says: {
        en: "Editors and admins put the entries of a page's sections in order; one limited to countries only on their pages.",
        es: "Quienes editan o administran ordenan las entradas de las secciones de una página; si alguien solo tiene algunos países, solo en las páginas de estos.",
      },
      may: (actor, { country }) => isEditor(actor) && holdsIn(actor, [country]),
    },
  },
  samples: { "on a page of theirs": { country: "MX" }, "on a page elsewhere": { country: "US" } },
};
