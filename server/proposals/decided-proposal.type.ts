import { OrganizationRef } from "../organizations/organization.refs.ts";
import { visibleOrganization } from "../organizations/read-organization.ts";
import { DecidedProposalRef, KeptProposalRef, ProposalRef } from "./proposal.refs.ts";
import { findProposal } from "./read-proposals.ts";

KeptProposalRef.implement({
  description: "What came of proposing a change.",
  fields: (t) => ({
    proposal: t.field({
      type: ProposalRef,
      description: "The proposal, which waits for a person.",
      resolve: async ({ proposalId }, _args, context) => (await findProposal(context, proposalId))!,
    }),
  }),
});

DecidedProposalRef.implement({
  description: "What deciding a proposal came to.",
  fields: (t) => ({
    proposal: t.field({
      type: ProposalRef,
      description: "The proposal as it is now.",
      resolve: async ({ proposalId }, _args, context) => (await findProposal(context, proposalId))!,
    }),
    organization: t.field({
      type: OrganizationRef,
      nullable: true,
      description: "The organization as it is now; null where there is none.",
      resolve: ({ organizationId }, _args, context) =>
        organizationId === null ? null : visibleOrganization(context, organizationId),
    }),
    revision: t.exposeInt("revision", { nullable: true, description: "The revision that came of it." }),
    edition: t.exposeInt("edition", {
      description: "The edition in which it is public; 0 where nothing had to be published.",
    }),
    merged: t.exposeStringList("merged", {
      description: "Paths of the fields that others changed since it was proposed, and that were kept.",
    }),
  }),
});
