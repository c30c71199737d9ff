import type { Policy } from "./law.ts";
import { isUnlimitedAdmin } from "./roles.ts";

export const privacyPolicy: Policy<object, object> = {
  noun: "privacy",
  rows: () => ({}),
  verbs: {
    purge: {
      says: "Admins who are not limited to countries look for a person's data, and have it removed for good.",
      // A person's data may stand on every country's pages.
      may: isUnlimitedAdmin,
    },
  },
  samples: { everywhere: {} },
};
