import type { Prisma } from "../../generated/prisma/client.ts";
import type { Policy } from "./law.ts";
import { isUnlimitedAdmin } from "./roles.ts";

/** There is one interval policy, of the whole directory; its sample says nothing of its own. */
export type IntervalRecord = Record<string, never>;

export const intervalPolicy: Policy<IntervalRecord, Prisma.IntervalPolicyWhereInput> = {
  noun: "interval",
  rows: () => ({}),
  verbs: {
    set: {
      says: "Admins who are not limited to countries set how long verifications count.",
      may: isUnlimitedAdmin,
    },
  },
  samples: { "of the whole directory": {} },
};
