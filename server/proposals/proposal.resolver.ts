import { builder } from "../editorial/builder.ts";
import { acceptProposal } from "./accept-proposal.ts";
import { DecidedProposalRef, ProposalRef } from "./proposal.refs.ts";
import { ProposalConnectionRef, ProposalFilterInput } from "./proposal-list.type.ts";
import { findProposal, listProposals } from "./read-proposals.ts";
import { rejectProposal } from "./reject-proposal.ts";

const requestId = "An id of the client's own; a retry with the same one answers as the first did.";
const id = { required: true, description: "UUID of the proposal." } as const;

builder.queryFields((t) => ({
  proposal: t.field({
    type: ProposalRef,
    nullable: true,
    description: "One proposal; null where there is none that you may see.",
    args: { id: t.arg.id(id) },
    resolve: (_root, args, context) => findProposal(context, args.id),
  }),
  proposals: t.field({
    type: ProposalConnectionRef,
    description:
      "Proposals, the longest waiting first; contributors see their own. Fails with BAD_PAGE_SIZE, BAD_CURSOR.",
    args: {
      filter: t.arg({ type: ProposalFilterInput, description: "Conditions that must all hold." }),
      first: t.arg.int({ description: "How many, 1 to 100; 20 when left out." }),
      after: t.arg.string({ description: "The cursor after which the page begins." }),
    },
    resolve: (_root, args, context) => listProposals(context, args),
  }),
}));

builder.mutationFields((t) => ({
  acceptProposal: t.field({
    type: DecidedProposalRef,
    description:
      "Takes over a proposal, all or in part, as a save from the revision it was made on; a new organization becomes a draft. " +
      "Errors: `CONFLICT` where somebody changed the same since, `WRONG_STATE`, `BAD_DOCUMENT`, `BAD_INPUT`, `NOT_FOUND`, `FORBIDDEN`.",
    args: {
      id: t.arg.id(id),
      paths: t.arg.stringList({ description: "Paths of the changes to take over; all when left out." }),
      reason: t.arg.string({ description: "Why the rest is left; at most 2,000 characters." }),
      message: t.arg.string({ description: "Why, for the history; at most 500 characters." }),
      requestId: t.arg.id({ description: requestId }),
    },
    extensions: { permission: "proposal.decide" },
    resolve: (_root, args, context) => context.run("acceptProposal", args, acceptProposal),
  }),
  rejectProposal: t.field({
    type: DecidedProposalRef,
    description: "Turns down a proposal. Errors: `WRONG_STATE`, `BAD_INPUT`, `NOT_FOUND`, `FORBIDDEN`.",
    args: {
      id: t.arg.id(id),
      reason: t.arg.string({ required: true, description: "Why; 1 to 2,000 characters." }),
      requestId: t.arg.id({ description: requestId }),
    },
    extensions: { permission: "proposal.decide" },
    resolve: (_root, args, context) => context.run("rejectProposal", args, rejectProposal),
  }),
}));
