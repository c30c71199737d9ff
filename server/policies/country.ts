import type { Actor } from "./actor.ts";
import type { Policy } from "./law.ts";
import { holdsIn, isEditor } from "./roles.ts";

/** A country page; it is all public, so everybody may read it as it is. */
export interface CountryRecord {
  /** ISO 3166-1 alpha-2. */
  code: string;
}

const edits = (actor: Actor, { code }: CountryRecord) => isEditor(actor) && holdsIn(actor, [code]);
const where = "one limited to countries only theirs";

export const countryPolicy: Policy<CountryRecord, object> = {
  noun: "country",
  rows: () => ({}),
  verbs: {
    save: { says: `Editors and admins save country pages; ${where}.`, may: edits },
    restore: { says: `Editors and admins restore revisions of country pages; ${where}.`, may: edits },
    readHistory: { says: "Editors and admins read revisions of country pages.", may: isEditor },
    // A page that has a record is there already.
    create: { says: `Editors and admins add country pages; ${where}.`, may: edits, when: () => false },
  },
  samples: { "one of their countries": { code: "MX" }, "another country": { code: "US" } },
};
