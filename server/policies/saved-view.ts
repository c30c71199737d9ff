import type { Prisma } from "../../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import type { Policy } from "./law.ts";

/** What the law looks at: whose the view is. */
export interface SavedViewRecord {
  userId: string;
}

const owns = (actor: Actor, { userId }: SavedViewRecord) => actor.reference === `user:${userId}`;

export const savedViewPolicy: Policy<SavedViewRecord, Prisma.SavedViewWhereInput> = {
  noun: "savedView",
  rows: (actor) => ({ userId: actor.reference.replace(/^user:/, "") }),
  verbs: {
    save: {
      says: {
        en: "Everybody keeps views of lists for themselves; a key has none.",
        es: "Cada persona guarda sus propias vistas de las listas; una clave no tiene ninguna.",
      },
      may: owns,
    },
    remove: {
      says: { en: "Everybody removes their own views.", es: "Cada persona quita sus propias vistas." },
      may: owns,
    },
  },
  samples: { "their own": { userId: "you" }, "somebody else's": { userId: "another" } },
};
