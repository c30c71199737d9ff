import { FieldChangeRef } from "../documents/change.type.ts";
import { builder } from "../editorial/builder.ts";
import { PageInfoRef, pageInfoOf } from "../editorial/page-info.type.ts";
import { actorName } from "../users/actor-name.ts";
import { AuditActionRef, AuditSubjectRef } from "./enums.type.ts";
import type { Audited, AuditPage } from "./read-audit-trail.ts";

export const ChangeRef = builder.objectRef<Audited>("Change").implement({
  description: "One thing that somebody did.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "The same whenever it is read." }),
    at: t.expose("at", { type: "DateTime", description: "When." }),
    by: t.exposeString("by", {
      description: "Who: a reference such as `user:ID`, `key:ID`, `import` or `system`.",
    }),
    byName: t.string({
      description: "The name of who did it, as it is now.",
      resolve: ({ by }, _args, context) => actorName(context, by),
    }),
    action: t.expose("action", { type: AuditActionRef, description: "What was done." }),
    subject: t.expose("subject", { type: AuditSubjectRef, description: "To what kind of thing." }),
    subjectId: t.exposeID("subjectId", {
      nullable: true,
      description:
        "To which: its id; the code of a country; the section of an order. Null for the intervals and for the order of all sections.",
    }),
    subjectName: t.exposeString("subjectName", {
      nullable: true,
      description:
        "Its name as it is now, in your language where it has several; of a proposal or a finding the organization's, of a batch the verb's, of an order the page's and the section's. Null where it has none.",
    }),
    country: t.exposeString("country", {
      nullable: true,
      description: "Code of the country page that was changed, or of which an order is; null for others.",
    }),
    revision: t.exposeInt("revision", {
      nullable: true,
      description: "Number of the revision that it left behind; null where it left none.",
    }),
    message: t.exposeString("message", { nullable: true, description: "Why, in the words of who did it." }),
    paths: t.stringList({
      description: "The fields that changed; of something new no more than that it is new.",
      resolve: ({ changes }) => changes.map(({ path }) => path),
    }),
    changes: t.field({
      type: [FieldChangeRef],
      description: "The same with their values; those of revisions as texts, as they are kept.",
      resolve: ({ changes }) => changes,
    }),
  }),
});

const AuditEdgeRef = builder.objectRef<AuditPage["edges"][number]>("AuditEdge").implement({
  description: "One thing that was done, in a list.",
  fields: (t) => ({
    cursor: t.exposeString("cursor", { description: "Its place in the list." }),
    node: t.expose("node", { type: ChangeRef, description: "What was done." }),
  }),
});

export const AuditConnectionRef = builder.objectRef<AuditPage>("AuditConnection").implement({
  description: "A page of the audit trail (Relay).",
  fields: (t) => ({
    edges: t.expose("edges", { type: [AuditEdgeRef], description: "The page's items." }),
    nodes: t.field({
      type: [ChangeRef],
      description: "The page's items, for when cursors do not matter.",
      resolve: ({ edges }) => edges.map(({ node }) => node),
    }),
    pageInfo: t.field({ type: PageInfoRef, description: "Where this page stands.", resolve: pageInfoOf }),
  }),
});
