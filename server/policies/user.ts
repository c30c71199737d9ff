import type { Prisma } from "../../generated/prisma/client.ts";
import type { Words } from "../locales.ts";
import type { Actor } from "./actor.ts";
import type { Policy } from "./law.ts";
import { holdsIn, isAdmin } from "./roles.ts";

/** What the law looks at: who it is, and where the person's role holds. */
export interface UserRecord {
  id: string;
  countries: readonly string[];
}

const isSelf = (actor: Actor, { id }: UserRecord) => actor.reference === `user:${id}`;
const keeps = (actor: Actor, { countries }: UserRecord) => isAdmin(actor) && holdsIn(actor, countries);
const adminsMay = (what: Words) => ({
  says: {
    en: `Admins ${what.en} within their own countries.`,
    es: `Quienes administran ${what.es} dentro de sus propios países.`,
  },
  may: keeps,
});

export const userPolicy: Policy<UserRecord, Prisma.UserWhereInput> = {
  noun: "user",
  rows: (actor) => (isAdmin(actor) ? {} : { id: actor.reference.replace(/^user:/, "") }),
  verbs: {
    invite: adminsMay({ en: "invite people", es: "invitan a personas" }),
    changeRole: adminsMay({
      en: "change what people may do, and where",
      es: "cambian lo que cada persona puede hacer, y dónde",
    }),
    deactivate: adminsMay({
      en: "keep people out, and let them in again",
      es: "impiden la entrada a personas, y la vuelven a permitir",
    }),
    saveProfile: {
      says: {
        en: "Everybody changes their own name and language.",
        es: "Cada persona cambia su nombre y su idioma.",
      },
      may: isSelf,
    },
  },
  samples: {
    themselves: { id: "you", countries: [] },
    "in their countries": { id: "", countries: ["MX"] },
    everywhere: { id: "", countries: [] },
  },
};
