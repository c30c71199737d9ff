import type { Prisma } from "../../generated/prisma/client.ts";
import type { MailboxConsent } from "../../generated/prisma/enums.ts";
import type { Policy } from "./law.ts";
import { holdsIn, isAdmin, isEditor } from "./roles.ts";

/** What the law looks at: whether it may be written to, and the countries of all organizations that give it. */
export interface MailboxRecord {
  consent: MailboxConsent;
  countries: readonly string[];
}

export const mailboxPolicy: Policy<MailboxRecord, Prisma.MailboxWhereInput> = {
  noun: "mailbox",
  rows: (actor) => (isEditor(actor) ? {} : { address: { in: [] } }),
  verbs: {
    read: {
      says: {
        en: "Editors and admins read which mailboxes may be written to, and which send letters back.",
        es: "Quienes editan o administran leen a qué correos se puede escribir, y cuáles devuelven las cartas.",
      },
      may: isEditor,
    },
    set: {
      says: {
        en: "Editors and admins keep whether a mailbox may be written to; one limited to countries only where all entries of those who give it lie in them. Only admins write again to one that has refused.",
        es: "Quienes editan o administran anotan si se puede escribir a un correo; si alguien solo tiene algunos países, todas las entradas de quienes lo dan deben estar en ellos. Solo quienes administran vuelven a permitir uno que se negó.",
      },
      may: (actor, { consent, countries }) =>
        isEditor(actor) && holdsIn(actor, countries) && (consent !== "REFUSED" || isAdmin(actor)),
    },
  },
  samples: {
    "of organizations in their countries": { consent: "NOT_ASKED", countries: ["MX"] },
    "of some partly elsewhere": { consent: "NOT_ASKED", countries: ["MX", "US"] },
    "that has refused": { consent: "REFUSED", countries: ["MX"] },
  },
};
