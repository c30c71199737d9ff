import { builder } from "../editorial/builder.ts";
import { mayOf } from "../policies/law.ts";
import { userPolicy } from "../policies/user.ts";
import type { Invited } from "./invitations.ts";
import type { Person } from "./person.ts";
import type { Me } from "./read-users.ts";
import { RoleRef } from "./role.type.ts";

const everywhere = "Codes of the countries where the role holds (ISO 3166-1 alpha-2); everywhere when empty.";

export const UserRef = builder.objectRef<Person>("User").implement({
  description: "Somebody who may sign in.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "For life; history refers to it." }),
    email: t.exposeString("email", { description: "Where letters go, and with what one signs in." }),
    name: t.exposeString("name", { description: "Stands beside what the person changes." }),
    role: t.field({ type: RoleRef, description: "What the person may do.", resolve: ({ role }) => role }),
    countries: t.exposeStringList("countries", { description: everywhere }),
    locale: t.exposeString("locale", { description: "Language of letters and of the desk: `en` or `es`." }),
    twoFactorEnabled: t.exposeBoolean("twoFactorEnabled", {
      description: "Whether a one-time code is asked for beside the password.",
    }),
    invited: t.exposeBoolean("invited", {
      description: "Whether the person has not come in yet: no password, no passkey, no provider.",
    }),
    createdAt: t.field({
      type: "DateTime",
      description: "When the person was invited.",
      resolve: ({ createdAt }) => createdAt,
    }),
    deactivatedAt: t.field({
      type: "DateTime",
      nullable: true,
      description: "Since when the person is kept out; null for who may sign in.",
      resolve: ({ deactivatedAt }) => deactivatedAt,
    }),
    may: t.stringList({
      description: "What you may do with this person: see docs/permissions.md.",
      resolve: (person, _args, { actor }) => mayOf(userPolicy, actor, person),
    }),
  }),
});

export const MeRef = builder.objectRef<Me>("Me").implement({
  description: "Who asks: a person, or a script by its key.",
  fields: (t) => ({
    name: t.exposeString("name", { description: "The person's name, or the key's." }),
    email: t.string({
      nullable: true,
      description: "The person's address; null for a key.",
      resolve: ({ person }) => person?.email,
    }),
    role: t.field({ type: RoleRef, description: "What you may do.", resolve: ({ role }) => role }),
    countries: t.stringList({ description: everywhere, resolve: ({ countries }) => [...countries] }),
    locale: t.string({
      nullable: true,
      description: "The person's language, `en` or `es`; null for a key.",
      resolve: ({ person }) => person?.locale,
    }),
    twoFactorEnabled: t.boolean({
      nullable: true,
      description: "Whether you sign in with a one-time code too; null for a key.",
      resolve: ({ person }) => person?.twoFactorEnabled,
    }),
    may: t.stringList({
      description:
        "All that you may do at all, if only to some records, as `noun.verb`: see docs/permissions.md. Each record has its own `may` beside.",
      resolve: ({ may }) => may,
    }),
    user: t.field({
      type: UserRef,
      nullable: true,
      description: "You as one of the people; null for a key.",
      resolve: ({ person }) => person,
    }),
  }),
});

export const InvitedRef = builder.objectRef<Invited>("Invited").implement({
  description: "Somebody who was invited.",
  fields: (t) => ({
    user: t.field({ type: UserRef, description: "Who was invited.", resolve: ({ user }) => user }),
    mailed: t.boolean({
      nullable: true,
      description:
        "Whether the mail server took the letter; where not, mend that and send it again. Null for a retried request, which sends none.",
      resolve: ({ mailed }) => mailed,
    }),
  }),
});
