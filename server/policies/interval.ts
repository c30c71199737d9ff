import type { Prisma } from "../../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import type { Policy } from "./law.ts";
import { isAdmin } from "./roles.ts";

/** There is one interval policy, of the whole directory; its sample says nothing of its own. */
export type IntervalRecord = Record<string, never>;

export const intervalPolicy: Policy<IntervalRecord, Prisma.IntervalPolicyWhereInput> = {
  noun: "interval",
  rows: () => ({}),
  verbs: {
    set: {
      says: "Admins who are not limited to countries set how long verifications count.",
      may: (actor: Actor) => isAdmin(actor) && actor.countries.length === 0,
    },
  },
  samples: { "of the whole directory": {} },
};
