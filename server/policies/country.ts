import type { Actor } from "./actor.ts";
import type { Policy } from "./law.ts";
import { holdsIn, isEditor } from "./roles.ts";

/** A country page; it is all public, so everybody may read it as it is. */
export interface CountryRecord {
  /** ISO 3166-1 alpha-2. */
  code: string;
}

const edits = (actor: Actor, { code }: CountryRecord) => isEditor(actor) && holdsIn(actor, [code]);
const editorsMay = (en: string, es: string) => ({
  says: {
    en: `Editors and admins ${en}; one limited to countries only theirs.`,
    es: `Quienes editan o administran ${es}; si alguien solo tiene algunos países, solo las de estos.`,
  },
  may: edits,
});

export const countryPolicy: Policy<CountryRecord, object> = {
  noun: "country",
  rows: () => ({}),
  verbs: {
    save: editorsMay("save country pages", "guardan páginas de países"),
    restore: editorsMay("restore revisions of country pages", "restauran versiones de páginas de países"),
    readHistory: {
      says: {
        en: "Editors and admins read revisions of country pages.",
        es: "Quienes editan o administran leen las versiones de las páginas de países.",
      },
      may: isEditor,
    },
    // A page that has a record is there already.
    create: { ...editorsMay("add country pages", "agregan páginas de países"), when: () => false },
  },
  samples: { "one of their countries": { code: "MX" }, "another country": { code: "US" } },
};
