import type { Policy } from "./law.ts";
import { isUnlimitedAdmin } from "./roles.ts";

export const privacyPolicy: Policy<object, object> = {
  noun: "privacy",
  rows: () => ({}),
  verbs: {
    purge: {
      says: {
        en: "Admins who are not limited to countries look for a person's data, and have it removed for good.",
        es: "Quienes administran todos los países buscan los datos de una persona y los quitan para siempre.",
      },
      // A person's data may stand on every country's pages.
      may: isUnlimitedAdmin,
    },
  },
  samples: { everywhere: {} },
};
