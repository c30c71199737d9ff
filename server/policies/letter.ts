import type { Prisma } from "../../generated/prisma/client.ts";
import type { LetterState } from "../../generated/prisma/enums.ts";
import type { Actor } from "./actor.ts";
import type { Policy } from "./law.ts";
import { holdsIn, isEditor } from "./roles.ts";

/** What the law looks at: how the letter stands, and the countries of all organizations that it asks about. */
export interface LetterRecord {
  state: LetterState;
  countries: readonly string[];
}

const editorsMay = (en: string, es: string, when: (record: LetterRecord) => boolean) => ({
  says: {
    en: `Editors and admins ${en}; one limited to countries only where all entries of the organizations lie in them.`,
    es: `Quienes editan o administran ${es}; si alguien solo tiene algunos países, todas las entradas de las organizaciones deben estar en ellos.`,
  },
  may: (actor: Actor, { countries }: LetterRecord) => isEditor(actor) && holdsIn(actor, countries),
  when,
});

export const letterPolicy: Policy<LetterRecord, Prisma.OutreachLetterWhereInput> = {
  noun: "letter",
  rows: (actor) => (isEditor(actor) ? {} : { id: { in: [] } }),
  verbs: {
    read: {
      says: {
        en: "Editors and admins read which letters went to organizations, and what came of them.",
        es: "Quienes editan o administran leen qué cartas salieron a las organizaciones, y qué fue de ellas.",
      },
      may: isEditor,
    },
    send: editorsMay(
      "have organizations asked by letter",
      "hacen que se pregunte por carta a las organizaciones",
      // What has a record is written already.
      () => false,
    ),
    retry: editorsMay("have a letter sent again", "hacen que una carta se envíe otra vez", ({ state }) =>
      ["UNCERTAIN", "FAILED", "CANCELLED"].includes(state),
    ),
    cancel: editorsMay(
      "stop a letter before it goes out",
      "detienen una carta antes de que salga",
      ({ state }) => state === "QUEUED",
    ),
  },
  samples: {
    "about an organization in their countries": { state: "QUEUED", countries: ["MX"] },
    "about one partly elsewhere": { state: "QUEUED", countries: ["MX", "US"] },
  },
};
