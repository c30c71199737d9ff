import { builder } from "../editorial/builder.ts";
import { OrganizationRef } from "../organizations/organization.refs.ts";
import { visibleOrganization } from "../organizations/read-organization.ts";
import { mayOf } from "../policies/law.ts";
import { letterPolicy } from "../policies/letter.ts";
import { ProposalRef } from "../proposals/proposal.refs.ts";
import { findProposal } from "../proposals/read-proposals.ts";
import { actorName } from "../users/actor-name.ts";
import { LetterKindRef, LetterStateRef } from "./enums.type.ts";
import { OutreachLetterRef, type ShownEntry } from "./letter.refs.ts";
import { letterRecord } from "./letter-record.ts";

export const ConfirmAnswerRef = builder
  .objectRef<NonNullable<ShownEntry["answer"]>>("ConfirmAnswer")
  .implement({
    description: "What an organization said about its own entry, on the page that a letter led to.",
    fields: (t) => ({
      id: t.exposeID("id", { description: "UUID." }),
      at: t.expose("at", { type: "DateTime", description: "When it was said." }),
      revision: t.exposeInt("revision", { description: "The organization's revision that the page showed." }),
      claims: t.field({
        type: "JSON",
        description:
          "What was said of each claim: `claimId`, `says` (RIGHT, CHANGED, GONE), and the new `fields` of one that changed.",
        resolve: ({ claims }) => claims,
      }),
      note: t.exposeString("note", { nullable: true, description: "What they wrote beside it." }),
      closed: t.exposeBoolean("closed", { description: "Whether they say that they have closed." }),
      believed: t.exposeBoolean("believed", {
        description: "Whether the mailbox could be believed, so that what it confirms counts as verified.",
      }),
      doubt: t.exposeString("doubt", { nullable: true, description: "Why not, where not." }),
      proposal: t.field({
        type: ProposalRef,
        nullable: true,
        description: "The proposal that came of it; null where there was nothing for a person to decide.",
        resolve: ({ proposalId }, _args, context) => (proposalId ? findProposal(context, proposalId) : null),
      }),
    }),
  });

const LetterEntryRef = builder.objectRef<ShownEntry>("LetterEntry").implement({
  description: "One organization that a letter asks about.",
  fields: (t) => ({
    organizationId: t.id({
      description: "UUID of the organization; of the one it has become part of, where it was merged since.",
      resolve: ({ organizationId, organization }) => organization.mergedInto ?? organizationId,
    }),
    organization: t.field({
      type: OrganizationRef,
      nullable: true,
      description: "It; null where you may not see it.",
      resolve: ({ organizationId, organization }, _args, context) =>
        visibleOrganization(context, organization.mergedInto ?? organizationId),
    }),
    position: t.exposeInt("position", { description: "Its place in the letter, from 1." }),
    answeredAt: t.expose("answeredAt", {
      type: "DateTime",
      nullable: true,
      description: "When it was answered; null while it is not.",
    }),
    answer: t.expose("answer", {
      type: ConfirmAnswerRef,
      nullable: true,
      description: "What was answered.",
    }),
  }),
});

OutreachLetterRef.implement({
  description: "A letter that asks a mailbox whether the entries that give it still hold.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID." }),
    month: t.string({
      description: "The review it belongs to, such as `2026-12`.",
      resolve: ({ review }) => review.month.toISOString().slice(0, 7),
    }),
    kind: t.expose("kind", { type: LetterKindRef, description: "Which letter it is." }),
    address: t.exposeString("address", { description: "The mailbox, in small letters." }),
    locale: t.exposeString("locale", { description: "The language in which it is written." }),
    state: t.expose("state", { type: LetterStateRef, description: "How it stands." }),
    attempts: t.exposeInt("attempts", { description: "How often it was tried." }),
    nextTryAt: t.expose("nextTryAt", {
      type: "DateTime",
      nullable: true,
      description: "When it is tried next; null where that is with the next round, or not at all.",
    }),
    problem: t.exposeString("problem", {
      nullable: true,
      description: "Why it was not handed over, or came back, in the words of the mail server.",
    }),
    madeBy: t.string({
      description: "The name of who wanted it sent.",
      resolve: ({ madeBy }, _args, context) => actorName(context, madeBy),
    }),
    madeAt: t.expose("madeAt", { type: "DateTime", description: "When it was put in line." }),
    sentAt: t.expose("sentAt", {
      type: "DateTime",
      nullable: true,
      description: "When the mail server had taken it.",
    }),
    expiresAt: t.expose("expiresAt", {
      type: "DateTime",
      nullable: true,
      description: "When its link stops working.",
    }),
    entries: t.expose("entries", {
      type: [LetterEntryRef],
      description: "What it asks about, in the letter's order.",
      extensions: { listSize: 3 },
    }),
    may: t.stringList({
      description: "What you may do with it as it stands: the verbs of `letter` in docs/permissions.md.",
      resolve: (letter, _args, { actor }) => mayOf(letterPolicy, actor, letterRecord(letter)),
    }),
  }),
});
