import { builder } from "../../editorial/builder.ts";
import { PageInfoRef, pageInfoOf } from "../../editorial/page-info.type.ts";
import { findMatches, mostMatches } from "../lists/find-matches.ts";
import type { OrganizationEdge, OrganizationList } from "../lists/list-organizations.ts";
import { MatchRef } from "../lists/match.type.ts";
import { OrganizationRef } from "../organization.refs.ts";

/** Looking for words in an organization takes about as long as telling a hundred fields of it. */
const matchingWeight = 100;

const OrganizationEdgeRef = builder.objectRef<OrganizationEdge>("OrganizationEdge").implement({
  description: "One organization in a list.",
  fields: (t) => ({
    cursor: t.exposeString("cursor", {
      description: "Its place in the list; it stays good while others are edited.",
    }),
    node: t.expose("node", { type: OrganizationRef, description: "The organization." }),
    matches: t.field({
      type: [MatchRef],
      description:
        "Where the words of the search stand, at most three places, best first. Empty without a search, and where it was found by another name of its state or in spite of a slip.",
      extensions: { weight: matchingWeight, listSize: mostMatches },
      resolve: ({ node, words }) => findMatches(node.document, words),
    }),
  }),
});

export const OrganizationConnectionRef = builder
  .objectRef<OrganizationList>("OrganizationConnection")
  .implement({
    description: "A page of organizations (Relay).",
    fields: (t) => ({
      edges: t.expose("edges", {
        type: [OrganizationEdgeRef],
        description: "The page's items, with their cursors.",
      }),
      nodes: t.field({
        type: [OrganizationRef],
        description: "The page's organizations, for when cursors do not matter.",
        resolve: ({ edges }) => edges.map(({ node }) => node),
      }),
      totalCount: t.int({
        description: "How many there are on all pages.",
        resolve: (list) => list.count(),
      }),
      pageInfo: t.field({
        type: PageInfoRef,
        description: "Where this page stands.",
        resolve: pageInfoOf,
      }),
    }),
  });
