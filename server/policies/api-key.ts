import type { Prisma } from "../../generated/prisma/client.ts";
import type { Actor, Role } from "./actor.ts";
import type { Policy } from "./law.ts";
import { holdsIn, isAdmin } from "./roles.ts";

/** What the law looks at: what the key may do, and where. */
export interface ApiKeyRecord {
  role: Role;
  countries: readonly string[];
}

const keeps = (actor: Actor, { countries }: ApiKeyRecord) => isAdmin(actor) && holdsIn(actor, countries);

export const apiKeyPolicy: Policy<ApiKeyRecord, Prisma.ApiKeyWhereInput> = {
  noun: "apiKey",
  rows: (actor) => (isAdmin(actor) ? {} : { id: { in: [] } }),
  verbs: {
    read: { says: "Admins see which keys there are.", may: isAdmin },
    create: { says: "Admins make keys, for no more countries than they have themselves.", may: keeps },
    revoke: { says: "Admins revoke keys that hold for no more countries than they have.", may: keeps },
  },
  samples: {
    "in their countries": { role: "EDITOR", countries: ["MX"] },
    everywhere: { role: "EDITOR", countries: [] },
  },
};
