import type { Policy } from "./law.ts";
import { isEditor, isUnlimitedAdmin } from "./roles.ts";

const unlimited = "Admins who are not limited to countries";

/** The sections are those of all pages, so what holds for one holds for each. */
export const sectionPolicy: Policy<object, object> = {
  noun: "section",
  rows: () => ({}),
  verbs: {
    save: {
      says: `${unlimited} add sections and change their words: they stand on every page.`,
      may: isUnlimitedAdmin,
    },
    restore: { says: `${unlimited} restore revisions of sections.`, may: isUnlimitedAdmin },
    readHistory: { says: "Editors and admins read revisions of sections.", may: isEditor },
    order: { says: `${unlimited} put the sections in order.`, may: isUnlimitedAdmin },
  },
  samples: { "any section": {} },
};
