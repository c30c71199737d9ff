import { builder } from "../../editorial/builder.ts";
import { documentWeight } from "../../editorial/limits.ts";
import { OrganizationRef } from "../organization.refs.ts";
import { visibleOrganization } from "../read-organization.ts";
import { OrganizationStatusRef } from "../types/enums.type.ts";
import { IssueRef } from "../types/preview.type.ts";
import { countBeside } from "./count-beside.ts";
import type { ItemMove, MergeDifference, MergeReason } from "./merge-plan.ts";
import type { MergePreview } from "./preview-merge.ts";

const MergeReasonRef = builder.enumType("MergeReason", {
  description: "Why a value stands though another organization says something else.",
  values: {
    CHOSEN: { description: "It was chosen." },
    KEPT: { description: "The kept one says so." },
    VERIFIED: { description: "It is the better verified: later, or at all, or not found wrong." },
    STATED: { description: "Its source states that name; the other was worked out." },
    LONGER: { description: "It is the longer text." },
    FULLER: { description: "It says more; the other leaves something out." },
    NARROWER: { description: "It shows the world less." },
    PRECISE: { description: "It is the more precise point." },
  } satisfies Record<MergeReason, { description: string }>,
});

const MergeSaidRef = builder.objectRef<MergeDifference["values"][number]>("MergeSaid").implement({
  description: "What one organization says.",
  fields: (t) => ({
    organizationId: t.exposeID("organizationId", { description: "Which one." }),
    value: t.field({
      type: "JSON",
      nullable: true,
      description: "What it says; null where it says nothing.",
      resolve: ({ value }) => value ?? null,
    }),
  }),
});

const MergeDifferenceRef = builder.objectRef<MergeDifference>("MergeDifference").implement({
  description: "A place where the organizations say something else, and whose value stands.",
  fields: (t) => ({
    path: t.exposeString("path", {
      description: "Path in the merged document; a name is told with its status and basis.",
    }),
    part: t.exposeString("part", {
      description:
        "Differences of one part are settled together, by a choice of any of them: the lines of an address, a consent and its end.",
    }),
    values: t.expose("values", { type: [MergeSaidRef], description: "What each of them says." }),
    chosen: t.exposeID("chosen", { description: "The organization whose value stands." }),
    because: t.expose("because", { type: MergeReasonRef, description: "Why." }),
  }),
});

const MergeItemRef = builder.objectRef<ItemMove>("MergeItem").implement({
  description: "Where an item of an organization that goes comes to stand.",
  fields: (t) => ({
    organizationId: t.exposeID("organizationId", { description: "Whose it is." }),
    path: t.string({
      description: "Its path there, such as `phones.ID`.",
      resolve: ({ list, id }) => `${list}.${id}`,
    }),
    into: t.string({
      nullable: true,
      description:
        "Path of the item of the merged document with which it falls together; null where it moves as it is.",
      resolve: ({ list, into }) => into && `${list}.${into}`,
    }),
  }),
});

export const MergePreviewRef = builder.objectRef<MergePreview>("MergePreview").implement({
  description: "What would come of a merge.",
  fields: (t) => ({
    kept: t.field({
      type: OrganizationRef,
      description: "The kept one as it is.",
      resolve: ({ group }) => group.kept,
    }),
    losing: t.field({
      type: [OrganizationRef],
      description: "Those that would go, as they are.",
      extensions: { listSize: 2 },
      resolve: ({ group }) => [...group.losing],
    }),
    organization: t.field({
      type: OrganizationRef,
      description: "The kept one as it would be, with the clocks of its claims.",
      resolve: ({ merged }) => merged,
    }),
    document: t.field({
      type: "JSON",
      description: "The same as revisions keep it.",
      extensions: { weight: documentWeight },
      resolve: ({ plan }) => plan.document,
    }),
    public: t.expose("seen", { type: "JSON", description: "The same as the public would see it." }),
    status: t.field({
      type: OrganizationStatusRef,
      description: "What it would be: a draft becomes public where one that goes is.",
      resolve: ({ plan }) => plan.status,
    }),
    differences: t.field({
      type: [MergeDifferenceRef],
      description: "Where they say something else: what there is to choose.",
      extensions: { listSize: 20 },
      resolve: ({ plan }) => plan.differences,
    }),
    items: t.field({
      type: [MergeItemRef],
      description: "Where each item of those that go comes to stand.",
      extensions: { listSize: 20 },
      resolve: ({ plan }) => plan.moves,
    }),
    redirects: t.stringList({
      description: "Slugs and ids that would lead on to the kept one.",
      resolve: async ({ group }, _args, context) => (await countBeside(context, group)).redirects,
    }),
    notes: t.int({
      description: "How many private notes would go with them.",
      resolve: async ({ group }, _args, context) => (await countBeside(context, group)).notes,
    }),
    proposals: t.int({
      description: "How many open proposals would go with them.",
      resolve: async ({ group }, _args, context) => (await countBeside(context, group)).proposals,
    }),
    branches: t.field({
      type: [OrganizationRef],
      description: "The branches that would get the kept one as their parent.",
      extensions: { listSize: 5 },
      resolve: async ({ branches }, _args, context) => {
        const found = await Promise.all(branches.map((id) => visibleOrganization(context, id)));
        return found.filter((each) => each !== null);
      },
    }),
    problems: t.expose("problems", {
      type: [IssueRef],
      description: "Why the merge would be refused as things are.",
    }),
  }),
});
