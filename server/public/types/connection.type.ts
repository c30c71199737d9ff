import { builder } from "../builder.ts";
import type { ChangeEdge, ChangeFeed } from "../reading/read-changes.ts";
import type { OrganizationConnection, OrganizationEdge } from "../reading/read-organizations.ts";
import { ChangeKindRef, ChangeSubjectRef, CoordinatePrecisionRef } from "./enums.ts";
import { OrganizationRef } from "./nodes.ts";

const PageInfoRef = builder.objectRef<OrganizationConnection["pageInfo"]>("PageInfo").implement({
  description: "Where a page stands in its list (Relay).",
  fields: (t) => ({
    hasNextPage: t.exposeBoolean("hasNextPage", { description: "There is more behind this page." }),
    hasPreviousPage: t.exposeBoolean("hasPreviousPage", { description: "There is more before this page." }),
    startCursor: t.exposeString("startCursor", {
      nullable: true,
      description: "Cursor of the page's first item.",
    }),
    endCursor: t.exposeString("endCursor", {
      nullable: true,
      description: "Cursor of the page's last item.",
    }),
  }),
});

const OrganizationEdgeRef = builder.objectRef<OrganizationEdge>("OrganizationEdge").implement({
  description: "One organization in a list.",
  fields: (t) => ({
    cursor: t.exposeString("cursor", {
      description: "Its place in the list; it stays good while others are edited.",
    }),
    node: t.expose("node", { type: OrganizationRef, description: "The organization." }),
    distanceKm: t.exposeFloat("distanceKm", {
      nullable: true,
      description: "With `near`: kilometers from the point asked for to its nearest visible place.",
    }),
    distancePrecision: t.expose("distancePrecision", {
      type: CoordinatePrecisionRef,
      nullable: true,
      description: "With `near`: what that distance was measured to. CITY is the middle of the city.",
    }),
  }),
});

export const OrganizationConnectionRef = builder
  .objectRef<OrganizationConnection>("OrganizationConnection")
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
      totalCount: t.exposeInt("totalCount", { description: "How many there are on all pages." }),
      pageInfo: t.expose("pageInfo", { type: PageInfoRef, description: "Where this page stands." }),
    }),
  });

const ChangeEdgeRef = builder.objectRef<ChangeEdge>("ChangeEdge").implement({
  description: "One change of something published.",
  fields: (t) => ({
    cursor: t.exposeString("cursor", { description: "Give it as `since` to go on after this change." }),
    kind: t.expose("kind", { type: ChangeKindRef, description: "What happened." }),
    subject: t.expose("subject", { type: ChangeSubjectRef, description: "What it is about." }),
    edition: t.exposeInt("edition", { description: "The edition it came with." }),
    id: t.exposeID("id", { description: "The subject's UUID; for a country its code." }),
    slug: t.exposeString("slug", {
      description: "The subject's slug; for a REDIRECT the old one, or the id of what was merged.",
    }),
  }),
});

export const ChangeFeedRef = builder.objectRef<ChangeFeed>("ChangeFeed").implement({
  description: "Changes in order: none is missed, none is repeated.",
  fields: (t) => ({
    edges: t.expose("edges", { type: [ChangeEdgeRef], description: "The changes, oldest first." }),
    pageInfo: t.expose("pageInfo", {
      type: PageInfoRef,
      description: "Keep `endCursor`, and ask again from there: at the end of the feed it stays as it was.",
    }),
  }),
});
