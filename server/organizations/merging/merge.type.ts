import { builder } from "../../editorial/builder.ts";
import { actorName } from "../../users/actor-name.ts";
import { OrganizationRef } from "../organization.refs.ts";
import { visibleOrganization } from "../read-organization.ts";
import { OrganizationStatusRef } from "../types/enums.type.ts";
import type { KeptMerge } from "./load-merge.ts";
import { MergeRef } from "./merge.refs.ts";
import { laterMergeOf, mayWithMerge } from "./read-merges.ts";

const MergeLostRef = builder.objectRef<KeptMerge["items"][number]>("MergeLost").implement({
  description: "An organization that became part of another one.",
  fields: (t) => ({
    organization: t.field({
      type: OrganizationRef,
      nullable: true,
      description: "The organization as it is now; null where you may not see it.",
      resolve: ({ organizationId }, _args, context) => visibleOrganization(context, organizationId),
    }),
    revisionBefore: t.exposeInt("revisionBefore", {
      description: "Its last revision of its own: what it said.",
    }),
    revisionAfter: t.exposeInt("revisionAfter", { description: "The revision by which it was merged." }),
    status: t.expose("statusBefore", {
      type: OrganizationStatusRef,
      description: "Where it was in its life before.",
    }),
  }),
});

MergeRef.implement({
  description: "Organizations that became one; it can be undone.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "UUID." }),
    kept: t.field({
      type: OrganizationRef,
      nullable: true,
      description: "The organization that was kept, as it is now; null where you may not see it.",
      resolve: ({ keptId }, _args, context) => visibleOrganization(context, keptId),
    }),
    lost: t.field({
      type: [MergeLostRef],
      description: "Those that became part of it.",
      extensions: { listSize: 2 },
      resolve: ({ items }) => items,
    }),
    keptBefore: t.exposeInt("keptBefore", { description: "The kept one's revision before." }),
    keptAfter: t.exposeInt("keptAfter", { description: "The kept one's revision that came of it." }),
    message: t.exposeString("message", {
      nullable: true,
      description: "Why, in the words of who made it.",
    }),
    madeBy: t.string({
      description: "The name of who made it.",
      resolve: ({ madeBy }, _args, context) => actorName(context, madeBy),
    }),
    madeAt: t.expose("madeAt", { type: "DateTime", description: "When it was made." }),
    undoneBy: t.string({
      nullable: true,
      description: "The name of who undid it; null while it stands.",
      resolve: ({ undoneBy }, _args, context) => undoneBy && actorName(context, undoneBy),
    }),
    undoneAt: t.expose("undoneAt", {
      type: "DateTime",
      nullable: true,
      description: "When it was undone; null while it stands.",
    }),
    laterMergeId: t.id({
      nullable: true,
      description: "The merge that has to be undone first; null for one that can be undone, or is.",
      resolve: ({ id }, _args, context) => laterMergeOf(context, id),
    }),
    may: t.stringList({
      description: "What you may do with it as things stand: `undo`, or nothing.",
      resolve: (merge, _args, context) => mayWithMerge(context, merge),
    }),
  }),
});
