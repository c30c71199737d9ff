import type { Prisma } from "../../generated/prisma/client.ts";
import type { Actor, Role } from "./actor.ts";
import type { Policy } from "./law.ts";
import { holdsIn, isAdmin } from "./roles.ts";

/** What the law looks at: what the key may do, and where. */
export interface ApiKeyRecord {
  role: Role;
  countries: readonly string[];
}

const keeps = (actor: Actor, { countries }: ApiKeyRecord) => isAdmin(actor) && holdsIn(actor, countries);

export const apiKeyPolicy: Policy<ApiKeyRecord, Prisma.ApiKeyWhereInput> = {
  noun: "apiKey",
  rows: (actor) => (isAdmin(actor) ? {} : { id: { in: [] } }),
  verbs: {
    read: {
      says: { en: "Admins see which keys there are.", es: "Quienes administran ven qué claves hay." },
      may: isAdmin,
    },
    create: {
      says: {
        en: "Admins make keys, for no more countries than they have themselves.",
        es: "Quienes administran crean claves, para no más países que los suyos.",
      },
      may: keeps,
    },
    revoke: {
      says: {
        en: "Admins revoke keys that hold for no more countries than they have.",
        es: "Quienes administran revocan claves que valen para no más países que los suyos.",
      },
      may: keeps,
    },
  },
  samples: {
    "in their countries": { role: "EDITOR", countries: ["MX"] },
    everywhere: { role: "EDITOR", countries: [] },
  },
};
