import type { Policy } from "./law.ts";
import { isAdmin, isEditor } from "./roles.ts";

/** The sections are those of all pages, so what holds for one holds for each. */
export const sectionPolicy: Policy<object, object> = {
  noun: "section",
  rows: () => ({}),
  verbs: {
    save: { says: "Admins add sections and change their words: they stand on every page.", may: isAdmin },
    restore: { says: "Admins restore revisions of sections.", may: isAdmin },
    readHistory: { says: "Editors and admins read revisions of sections.", may: isEditor },
    order: { says: "Admins put the sections in order.", may: isAdmin },
  },
  samples: { "any section": {} },
};
