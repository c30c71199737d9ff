import type { Policy } from "./law.ts";
import { isUnlimitedAdmin } from "./roles.ts";

/** Rules are the same for the whole directory; a sample says nothing of its own. */
export type RuleRecord = Record<string, never>;

export const rulePolicy: Policy<RuleRecord, object> = {
  noun: "rule",
  rows: () => ({}),
  verbs: {
    set: {
      says: {
        en: "Admins who are not limited to countries switch rules on and off, and say how much each matters.",
        es: "Quienes administran todos los países activan y desactivan reglas, y deciden cuánto importa cada una.",
      },
      may: isUnlimitedAdmin,
    },
  },
  samples: { "any rule": {} },
};
