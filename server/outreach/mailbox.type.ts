import { builder } from "../editorial/builder.ts";
import { OrganizationRef } from "../organizations/organization.refs.ts";
import { visibleOrganization } from "../organizations/read-organization.ts";
import { mayOf } from "../policies/law.ts";
import { mailboxPolicy } from "../policies/mailbox.ts";
import { actorName } from "../users/actor-name.ts";
import { MailboxConsentRef } from "./enums.type.ts";
import { givers, mailboxRecord } from "./givers.ts";
import type { MailboxList, ShownMailbox } from "./list-mailboxes.ts";

export const MailboxRef = builder.objectRef<ShownMailbox>("Mailbox").implement({
  description: "What a mailbox that we write to lets us do, and how it takes letters.",
  fields: (t) => ({
    address: t.exposeString("address", { description: "In small letters." }),
    consent: t.expose("consent", { type: MailboxConsentRef, description: "Whether we may write there." }),
    changedBy: t.string({
      nullable: true,
      description: "The name of who said so; null while nobody has.",
      resolve: ({ changedBy }, _args, context) => changedBy && actorName(context, changedBy),
    }),
    changedAt: t.expose("changedAt", { type: "DateTime", nullable: true, description: "When." }),
    reason: t.exposeString("reason", { nullable: true, description: "Why, in their words." }),
    bouncedAt: t.expose("bouncedAt", {
      type: "DateTime",
      nullable: true,
      description: "When the last letter to it came back; null where it did not.",
    }),
    bounce: t.exposeString("bounce", {
      nullable: true,
      description: "Why, in the words of the mail server.",
    }),
    organizations: t.field({
      type: [OrganizationRef],
      description: "The organizations that give it, as far as you may see them.",
      extensions: { listSize: 3 },
      resolve: async ({ address }, _args, context) => {
        const given = await givers(context, address);
        const all = await Promise.all(given.map(({ id }) => visibleOrganization(context, id)));
        return all.filter((organization) => organization !== null);
      },
    }),
    may: t.stringList({
      description: "What you may do with it: the verbs of `mailbox` in docs/permissions.md.",
      resolve: async ({ address, consent }, _args, context) =>
        mayOf(mailboxPolicy, context.actor, mailboxRecord(consent, await givers(context, address))),
    }),
  }),
});

export const MailboxListRef = builder.objectRef<MailboxList>("MailboxList").implement({
  description: "A page of mailboxes, by address.",
  fields: (t) => ({
    nodes: t.expose("nodes", { type: [MailboxRef], description: "The page's mailboxes." }),
    totalCount: t.int({ description: "How many there are on all pages.", resolve: (list) => list.count() }),
  }),
});
