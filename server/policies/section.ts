import type { Policy } from "./law.ts";
import { isEditor, isUnlimitedAdmin } from "./roles.ts";

const unlimited = {
  en: "Admins who are not limited to countries",
  es: "Quienes administran todos los países",
};

/** The sections are those of all pages, so what holds for one holds for each. */
export const sectionPolicy: Policy<object, object> = {
  noun: "section",
  rows: () => ({}),
  verbs: {
    save: {
      says: {
        en: `${unlimited.en} add sections and change their words: they stand on every page.`,
        es: `${unlimited.es} agregan secciones y cambian sus textos: están en todas las páginas.`,
      },
      may: isUnlimitedAdmin,
    },
    restore: {
      says: {
        en: `${unlimited.en} restore revisions of sections.`,
        es: `${unlimited.es} restauran versiones de las secciones.`,
      },
      may: isUnlimitedAdmin,
    },
    readHistory: {
      says: {
        en: "Editors and admins read revisions of sections.",
        es: "Quienes editan o administran leen las versiones de las secciones.",
      },
      may: isEditor,
    },
    order: {
      says: {
        en: `${unlimited.en} put the sections in order.`,
        es: `${unlimited.es} ordenan las secciones.`,
      },
      may: isUnlimitedAdmin,
    },
  },
  samples: { "any section": {} },
};
