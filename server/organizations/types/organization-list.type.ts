import { builder } from "../../editorial/builder.ts";
import { PageInfoRef, pageInfoOf } from "../../editorial/page-info.type.ts";
import type { OrganizationList } from "../lists/list-organizations.ts";
import { OrganizationRef } from "../organization.refs.ts";

const OrganizationEdgeRef = builder
  .objectRef<OrganizationList["edges"][number]>("OrganizationEdge")
  .implement({
    description: "One organization in a list.",
    fields: (t) => ({
      cursor: t.exposeString("cursor", {
        description: "Its place in the list; it stays good while others are edited.",
      }),
      node: t.expose("node", { type: OrganizationRef, description: "The organization." }),
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
