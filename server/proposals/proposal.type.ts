import { builder } from "../editorial/builder.ts";
import { OrganizationRef } from "../organizations/organization.refs.ts";
import { visibleOrganization } from "../organizations/read-organization.ts";
import { mayOf } from "../policies/law.ts";
import { proposalPolicy } from "../policies/proposal.ts";
import { actorName } from "../users/actor-name.ts";
import { ProposalRef } from "./proposal.refs.ts";
import { proposalRecord } from "./proposed-changes.ts";
import { type ProposedChange, readChanges } from "./read-changes.ts";

export const ProposalStatusRef = builder.enumType("ProposalStatus", {
  description: "What has become of a proposal.",
  values: {
    OPEN: { description: "Nobody has decided yet; nothing is changed." },
    ACCEPTED: { description: "All of it was taken over." },
    PARTLY_ACCEPTED: { description: "Some of its changes were taken over; `accepted` names them." },
    REJECTED: { description: "It was turned down; `reason` says why." },
  } as const,
});

const ProposedChangeRef = builder.objectRef<ProposedChange>("ProposedChange").implement({
  description: "One field that a proposal would change.",
  fields: (t) => ({
    path: t.exposeString("path", { description: "Path of the field, as `acceptProposal` takes it." }),
    from: t.field({
      type: "JSON",
      nullable: true,
      description: "What stood there when it was proposed; null where there was nothing.",
      resolve: ({ from }) => from,
    }),
    to: t.field({
      type: "JSON",
      nullable: true,
      description: "What should stand there; null to take it away.",
      resolve: ({ to }) => to,
    }),
    current: t.field({
      type: "JSON",
      nullable: true,
      description: "What stands there now, as far as you may read it.",
      resolve: ({ current }) => current,
    }),
    conflict: t.exposeBoolean("conflict", {
      description:
        "Somebody has changed the same to something else since, or something else stood there; accepting it would be refused.",
    }),
  }),
});

ProposalRef.implement({
  description: "A change that somebody suggests. Nothing is changed before a person accepts it.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID." }),
    organization: t.field({
      type: OrganizationRef,
      nullable: true,
      description: "What it is about; null for a new organization, and where you may see it no more.",
      resolve: ({ organizationId }, _args, context) =>
        organizationId === null ? null : visibleOrganization(context, organizationId),
    }),
    baseRevision: t.exposeInt("baseRevision", {
      description: "The revision that was looked at; 0 for a new organization.",
    }),
    changes: t.field({
      type: [ProposedChangeRef],
      description: "What it would change, held against the organization as it is now.",
      extensions: { listSize: 5 },
      resolve: (proposal, _args, context) => readChanges(context, proposal),
    }),
    message: t.exposeString("message", { description: "Why, in the words of who proposed it: plain text." }),
    status: t.expose("status", { type: ProposalStatusRef, description: "What has become of it." }),
    proposedBy: t.string({
      description: "Name of who proposed it.",
      resolve: ({ proposedBy }, _args, context) => actorName(context, proposedBy),
    }),
    byReader: t.boolean({
      description:
        "Whether a reader proposed it at `/report`, who has no account and cannot see what becomes of it.",
      resolve: ({ proposedBy }) => proposedBy === "stranger",
    }),
    byOrganization: t.boolean({
      description:
        "Whether the organization proposed it itself, by the link of a letter to its mailbox; `answer` has all that it said.",
      resolve: ({ proposedBy }) => proposedBy === "organization",
    }),
    proposedAt: t.expose("proposedAt", { type: "DateTime", description: "When it was proposed." }),
    replyAddress: t.exposeString("replyAddress", {
      nullable: true,
      description: "Where a reader wants to be thanked; null for none.",
    }),
    decidedBy: t.string({
      nullable: true,
      description: "Name of who decided; null while it is open.",
      resolve: ({ decidedBy }, _args, context) => decidedBy && actorName(context, decidedBy),
    }),
    decidedAt: t.expose("decidedAt", {
      type: "DateTime",
      nullable: true,
      description: "When it was decided; null while it is open.",
    }),
    reason: t.exposeString("reason", {
      nullable: true,
      description: "Why it was rejected, or left in part.",
    }),
    accepted: t.exposeStringList("accepted", { description: "Paths of the changes that were taken over." }),
    revision: t.exposeInt("revision", { nullable: true, description: "The revision that came of it." }),
    may: t.stringList({
      description: "What you may do with it.",
      resolve: async (proposal, _args, context) => {
        const { organizationId } = proposal;
        const organization =
          organizationId === null ? null : await visibleOrganization(context, organizationId);
        return mayOf(proposalPolicy, context.actor, proposalRecord(proposal, organization));
      },
    }),
  }),
});
