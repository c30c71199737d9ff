import type { Prisma } from "../../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import type { Policy } from "./law.ts";
import { holdsIn, isEditor } from "./roles.ts";

/** What the law looks at: the countries of all its entries, those before and those after the change. */
export interface OrganizationRecord {
  status: "DRAFT" | "PUBLISHED" | "ARCHIVED" | "MERGED";
  countries: readonly string[];
}

const edits = (actor: Actor, { countries }: OrganizationRecord) =>
  isEditor(actor) && holdsIn(actor, countries);
const editorsMay = (en: string, es: string) => ({
  says: {
    en: `Editors and admins ${en}; one limited to countries only where all its entries lie in them.`,
    es: `Quienes editan o administran ${es}; si alguien solo tiene algunos países, todas sus entradas deben estar en ellos.`,
  },
  may: edits,
  when: (record: OrganizationRecord) => !is(record, "MERGED"),
});
const editorsRead = (en: string, es: string) => ({
  says: { en: `Editors and admins read ${en}.`, es: `Quienes editan o administran leen ${es}.` },
  may: isEditor,
});
const is = (record: OrganizationRecord, ...states: OrganizationRecord["status"][]) =>
  states.includes(record.status);

export const organizationPolicy: Policy<OrganizationRecord, Prisma.OrganizationWhereInput> = {
  noun: "organization",
  rows: (actor) => (isEditor(actor) ? {} : { status: "PUBLISHED" }),
  verbs: {
    save: editorsMay("add and save organizations", "agregan y guardan organizaciones"),
    publish: {
      ...editorsMay("publish drafts", "publican borradores"),
      when: (record) => is(record, "DRAFT"),
    },
    archive: {
      ...editorsMay("archive organizations", "archivan organizaciones"),
      when: (record) => is(record, "DRAFT", "PUBLISHED"),
    },
    unarchive: {
      ...editorsMay("bring archived organizations back", "recuperan organizaciones archivadas"),
      when: (record) => is(record, "ARCHIVED"),
    },
    merge: editorsMay("merge organizations, and undo it", "fusionan organizaciones, y lo deshacen"),
    restore: editorsMay("restore earlier revisions", "restauran versiones anteriores"),
    verify: editorsMay("record verifications, and take them back", "registran verificaciones, y las retiran"),
    setIntervals: editorsMay(
      "set how long an organization's verifications count",
      "deciden cuánto tiempo valen las verificaciones de una organización",
    ),
    readHistory: editorsRead("revisions and verifications", "versiones y verificaciones"),
    readNotes: editorsRead("private notes", "notas privadas"),
    writeNotes: editorsMay("write private notes, and remove them", "escriben notas privadas, y las quitan"),
    propose: {
      says: {
        en: "Everybody who is signed in proposes changes to what is published.",
        es: "Cualquiera que haya iniciado sesión propone cambios a lo publicado.",
      },
      may: (actor, record) => isEditor(actor) || record.status === "PUBLISHED",
      when: (record) => !is(record, "MERGED"),
    },
  },
  samples: {
    "in their countries": { status: "PUBLISHED", countries: ["MX"] },
    "partly elsewhere": { status: "PUBLISHED", countries: ["MX", "US"] },
    "a draft in their countries": { status: "DRAFT", countries: ["MX"] },
  },
};
