import type { Actor } from "./actor.ts";
import type { Policy } from "./law.ts";
import { holdsIn, isAdmin } from "./roles.ts";

// A person's data may stand on every country's pages.
const purges = (actor: Actor) => isAdmin(actor) && holdsIn(actor, []);

export const privacyPolicy: Policy<object, object> = {
  noun: "privacy",
  rows: () => ({}),
  verbs: {
    purge: {
      says: "Admins who are not limited to countries look for a person's data, and have it removed for good.",
      may: purges,
    },
  },
  samples: { everywhere: {} },
};
