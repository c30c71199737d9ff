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
      says: {
        en: "Admins who are not limited to countries set how long verifications count.",
        es: "Quienes administran todos los países deciden cuánto tiempo valen las verificaciones.",
      },
      may: isUnlimitedAdmin,
    },
  },
  samples: { "of the whole directory": {} },
};
