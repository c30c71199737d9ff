import { MetadataChangeRef } from "../../documents/change.type.ts";
import type { MetadataChange } from "../../documents/metadata-changes.ts";
import { builder } from "../../editorial/builder.ts";
import { documentWeight } from "../../editorial/limits.ts";
import { PageInfoRef, pageInfoOf } from "../../editorial/page-info.type.ts";
import { actorName } from "../../users/actor-name.ts";
import { OrganizationRef } from "../organization.refs.ts";
import { OrganizationStatusRef, RevisionKindRef } from "../types/enums.type.ts";
import { atRevision } from "./at-revision.ts";
import { documentAt } from "./read-revision.ts";
import type { ListedRevision, RevisionList } from "./read-revisions.ts";

export const RevisionRef = builder.objectRef<ListedRevision>("Revision").implement({
  description: "One saved state of an organization, whole, kept forever.",
  fields: (t) => ({
    number: t.exposeInt("number", { description: "From 1, one more with every change." }),
    kind: t.expose("kind", { type: RevisionKindRef, description: "What it came of." }),
    message: t.exposeString("message", { nullable: true, description: "Why, in the words of who made it." }),
    madeBy: t.string({
      description: "The name of who made it.",
      resolve: ({ madeBy }, _args, context) => actorName(context, madeBy),
    }),
    madeAt: t.expose("madeAt", { type: "DateTime", description: "When it was made." }),
    status: t.expose("status", {
      type: OrganizationStatusRef,
      description: "Where the organization was in its life from then on.",
    }),
    changes: t.field({
      type: [MetadataChangeRef],
      description: "What changed, field by field.",
      resolve: ({ changes }) => changes as unknown as MetadataChange[],
    }),
    document: t.field({
      type: "JSON",
      description: "The whole document as it was kept.",
      extensions: { weight: documentWeight },
      resolve: (revision, _args, context) => documentAt(context, revision),
    }),
    organization: t.field({
      type: OrganizationRef,
      nullable: true,
      description:
        "The organization as it was then; its clocks say what all checks so far say of that. Notes, redirects and positions are the present ones.",
      extensions: { weight: documentWeight },
      resolve: (revision, _args, context) => atRevision(context, revision),
    }),
  }),
});

const RevisionEdgeRef = builder.objectRef<RevisionList["edges"][number]>("RevisionEdge").implement({
  description: "One revision in a list.",
  fields: (t) => ({
    cursor: t.exposeString("cursor", { description: "Its place in the list." }),
    node: t.expose("node", { type: RevisionRef, description: "The revision." }),
  }),
});

export const RevisionConnectionRef = builder.objectRef<RevisionList>("RevisionConnection").implement({
  description: "A page of revisions (Relay).",
  fields: (t) => ({
    edges: t.expose("edges", { type: [RevisionEdgeRef], description: "The page's items." }),
    nodes: t.field({
      type: [RevisionRef],
      description: "The page's revisions, for when cursors do not matter.",
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
