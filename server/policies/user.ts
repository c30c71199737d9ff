import type { Prisma } from "../../generated/prisma/client.ts";
import type { Actor } from "./actor.ts";
import type { Policy } from "./law.ts";
import { holdsIn, isAdmin } from "./roles.ts";

/** What the law looks at: who it is, and where the person's role holds. */
export interface UserRecord {
  id: string;
  countries: readonly string[];
}

const isSelf = (actor: Actor, { id }: UserRecord) => actor.reference === `user:${id}`;
const keeps = (actor: Actor, { countries }: UserRecord) => isAdmin(actor) && holdsIn(actor, countries);
const adminsMay = (what: string) => ({ says: `Admins ${what} within their own countries.`, may: keeps });

export const userPolicy: Policy<UserRecord, Prisma.UserWhereInput> = {
  noun: "user",
  rows: (actor) => (isAdmin(actor) ? {} : { id: actor.reference.replace(/^user:/, "") }),
  verbs: {
    invite: adminsMay("invite people"),
    changeRole: adminsMay("change what people may do, and where"),
    deactivate: adminsMay("keep people out, and let them in again"),
    saveProfile: { says: "Everybody changes their own name and language.", may: isSelf },
  },
  samples: {
    themselves: { id: "you", countries: [] },
    "in their countries": { id: "", countries: ["MX"] },
    everywhere: { id: "", countries: [] },
  },
};
