import type { Prisma } from "../../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import type { Policy } from "./law.ts";
import { holdsIn, isAdmin } from "./roles.ts";

/** What the law looks at: whose it is, and where that person's role holds. */
export interface SessionRecord {
  userId: string;
  countries: readonly string[];
}

const keeps = (actor: Actor, { userId, countries }: SessionRecord) =>
  actor.reference === `user:${userId}` || (isAdmin(actor) && holdsIn(actor, countries));

export const sessionPolicy: Policy<SessionRecord, Prisma.SessionWhereInput> = {
  noun: "session",
  rows: (actor) => ({ userId: actor.reference.replace(/^user:/, "") }),
  verbs: {
    read: {
      says: {
        en: "Everybody sees where they are signed in; admins see it of the people they keep.",
        es: "Cada persona ve dónde tiene sesiones abiertas; quienes administran lo ven de las personas a su cargo.",
      },
      may: keeps,
    },
    revoke: {
      says: {
        en: "Everybody ends their own sessions; admins those of the people they keep.",
        es: "Cada persona cierra sus sesiones; quienes administran, las de las personas a su cargo.",
      },
      may: keeps,
    },
  },
  samples: {
    "their own": { userId: "you", countries: [] },
    "in their countries": { userId: "", countries: ["MX"] },
    everywhere: { userId: "", countries: [] },
  },
};
