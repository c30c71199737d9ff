import type { FindingState } from "../quality/kept-finding.ts";
import type { Actor } from "./actor.ts";
import type { Policy } from "./law.ts";
import { type OrganizationRecord, organizationPolicy } from "./organization.ts";
import { isEditor } from "./roles.ts";

/** What the law looks at: the organization that it is about, and how it stands. */
export interface FindingRecord extends OrganizationRecord {
  state: FindingState;
}

const edits = (actor: Actor, record: FindingRecord) => organizationPolicy.verbs.save!.may(actor, record);
const editorsMay = (en: string, es: string, when: (record: FindingRecord) => boolean = () => true) => ({
  says: {
    en: `Editors and admins ${en}; one limited to countries only where all of its organization's entries lie in them.`,
    es: `Quienes editan o administran ${es}; si alguien solo tiene algunos países, todas las entradas de su organización deben estar en ellos.`,
  },
  may: edits,
  when,
});
const stands = ({ state }: FindingRecord) => state !== "RESOLVED";

export const findingPolicy: Policy<FindingRecord, boolean> = {
  noun: "finding",
  rows: isEditor,
  verbs: {
    read: {
      says: {
        en: "Editors and admins read what was noticed, and what became of it.",
        es: "Quienes editan o administran leen lo que se notó, y qué fue de ello.",
      },
      may: isEditor,
    },
    dismiss: editorsMay("dismiss findings", "descartan hallazgos", stands),
    snooze: editorsMay("put findings off until a day", "dejan hallazgos para otro día", stands),
    resolve: editorsMay("mark findings as settled", "marcan hallazgos como resueltos", stands),
    reopen: editorsMay("open findings again", "reabren hallazgos", ({ state }) => state !== "OPEN"),
    assign: editorsMay("hand findings to somebody", "encargan hallazgos a alguien", stands),
    flag: {
      says: {
        en: "Everybody who is signed in flags what is published, and editors and admins also what is not.",
        es: "Cualquiera que haya iniciado sesión marca lo que está publicado, y quienes editan o administran también lo que no.",
      },
      may: (actor, record) => organizationPolicy.verbs.propose!.may(actor, record),
      // What has a record is flagged already.
      when: () => false,
    },
  },
  samples: {
    "of an organization in their countries": { status: "PUBLISHED", countries: ["MX"], state: "OPEN" },
    "of one partly elsewhere": { status: "PUBLISHED", countries: ["MX", "US"], state: "OPEN" },
    "of a draft in their countries": { status: "DRAFT", countries: ["MX"], state: "OPEN" },
  },
};
