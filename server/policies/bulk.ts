import type { Prisma } from "../../generated/prisma/client.ts";
import type { Policy } from "./law.ts";
import { isAdmin, isEditor } from "./roles.ts";

/** What the law looks at: who made the batch; a new one is made by whoever asks. */
export interface BatchRecord {
  madeBy: string;
}

export const bulkPolicy: Policy<BatchRecord, Prisma.BatchWhereInput> = {
  noun: "bulk",
  rows: (actor) => (isEditor(actor) ? {} : { id: { in: [] } }),
  verbs: {
    run: {
      says: {
        en: "Editors and admins change many organizations at once; each one asks by itself whether they may.",
        es: "Quienes editan o administran cambian muchas organizaciones a la vez; cada una decide por sí misma si pueden.",
      },
      may: isEditor,
    },
    undo: {
      says: {
        en: "Who made a batch undoes it, or an admin does; each organization asks by itself whether they may.",
        es: "Lo deshace quien hizo el cambio en bloque, o alguien que administra; cada organización decide por sí misma si pueden.",
      },
      may: (actor, { madeBy }) => isAdmin(actor) || (isEditor(actor) && actor.reference === madeBy),
    },
  },
  samples: { "their own": { madeBy: "user:you" }, "somebody else's": { madeBy: "user:somebody-else" } },
};
