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
      says: "Editors and admins change many organizations at once; each one asks by itself whether they may.",
      may: isEditor,
    },
    undo: {
      says: "Who made a batch undoes it, or an admin does; each organization asks by itself whether they may.",
      may: (actor, { madeBy }) => isAdmin(actor) || (isEditor(actor) && actor.reference === madeBy),
    },
  },
  samples: { "their own": { madeBy: "user:you" }, "somebody else's": { madeBy: "user:somebody-else" } },
};
