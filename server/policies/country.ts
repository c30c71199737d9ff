import type { Actor } from "./actor.ts";
import type { Policy } from "./law.ts";
import { holdsIn, isAdmin, isEditor } from "./roles.ts";

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
    create: {
      says: "Admins, and editors who are not limited to countries, add country pages.",
      may: (actor) => isAdmin(actor) || (isEditor(actor) && actor.countries.length === 0),
    },
  },
  samples: { "one of their countries": { code: "MX" }, "another country": { code: "US" } },
};
