import type { Prisma } from "../../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import type { Policy } from "./law.ts";
import { holdsIn, isEditor } from "./roles.ts";

/** What the law looks at: the countries of all its entries, those before and those after the change. */
export interface OrganizationRecord {
  status: "DRAFT" | "PUBLISHED" | "ARCHIVED";
  countries: readonly string[];
}

const edits = (actor: Actor, { countries }: OrganizationRecord) =>
  isEditor(actor) && holdsIn(actor, countries);
const editorsMay = (what: string) => ({
  says: `Editors and admins ${what}; one limited to countries only where all its entries lie in them.`,
  may: edits,
});
const is = (record: OrganizationRecord, ...states: OrganizationRecord["status"][]) =>
  states.includes(record.status);

export const organizationPolicy: Policy<OrganizationRecord, Prisma.OrganizationWhereInput> = {
  noun: "organization",
  rows: (actor) => (isEditor(actor) ? {} : { status: "PUBLISHED" }),
  verbs: {
    save: editorsMay("add and save organizations"),
    publish: { ...editorsMay("publish drafts"), when: (record) => is(record, "DRAFT") },
    archive: { ...editorsMay("archive organizations"), when: (record) => is(record, "DRAFT", "PUBLISHED") },
    unarchive: {
      ...editorsMay("bring archived organizations back"),
      when: (record) => is(record, "ARCHIVED"),
    },
    restore: editorsMay("restore earlier revisions"),
    verify: editorsMay("record verifications"),
    setIntervals: editorsMay("set how long an organization's verifications count"),
    readHistory: { says: "Editors and admins read revisions and verifications.", may: isEditor },
    readNotes: { says: "Editors and admins read private notes.", may: isEditor },
    writeNotes: editorsMay("write private notes, and remove them"),
    propose: {
      says: "Everybody who is signed in proposes changes to what is published.",
      may: (actor, record) => isEditor(actor) || record.status === "PUBLISHED",
    },
  },
  samples: {
    "in their countries": { status: "PUBLISHED", countries: ["MX"] },
    "partly elsewhere": { status: "PUBLISHED", countries: ["MX", "US"] },
    "a draft in their countries": { status: "DRAFT", countries: ["MX"] },
  },
};
