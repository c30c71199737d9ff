import { builder } from "../editorial/builder.ts";
import { PageInfoRef, pageInfoOf } from "../editorial/page-info.type.ts";
import { ProposalRef } from "./proposal.refs.ts";
import { ProposalStatusRef } from "./proposal.type.ts";
import type { ProposalList } from "./read-proposals.ts";

export const ProposalFilterInput = builder.inputType("ProposalFilter", {
  description: "Conditions that must all hold.",
  fields: (t) => ({
    status: t.field({ type: ProposalStatusRef, description: "Only those of which that has become." }),
    decided: t.boolean({
      description: "Only those that are decided, the latest decision first; with false only the open ones.",
    }),
    organizationId: t.id({ description: "Only those about this organization." }),
    mayDecide: t.boolean({ description: "Only the open ones that you may decide." }),
  }),
});

const ProposalEdgeRef = builder.objectRef<ProposalList["edges"][number]>("ProposalEdge").implement({
  description: "One proposal in a list.",
  fields: (t) => ({
    cursor: t.exposeString("cursor", { description: "Its place in the list." }),
    node: t.expose("node", { type: ProposalRef, description: "The proposal." }),
  }),
});

export const ProposalConnectionRef = builder.objectRef<ProposalList>("ProposalConnection").implement({
  description: "A page of proposals (Relay).",
  fields: (t) => ({
    edges: t.expose("edges", { type: [ProposalEdgeRef], description: "The page's items." }),
    nodes: t.field({
      type: [ProposalRef],
      description: "The page's proposals, for when cursors do not matter.",
      resolve: ({ edges }) => edges.map(({ node }) => node),
    }),
    totalCount: t.exposeInt("totalCount", { description: "How many there are on all pages." }),
    pageInfo: t.field({
      type: PageInfoRef,
      description: "Where this page stands.",
      resolve: pageInfoOf,
    }),
  }),
});
