import { builder } from "../../editorial/builder.ts";
import { inLanguage } from "../../locales.ts";
import { OrganizationRef } from "../organization.refs.ts";
import { visibleOrganization } from "../read-organization.ts";
import { MergeRef } from "./merge.refs.ts";
import type { Merged } from "./merge-organizations.ts";
import { readMerge } from "./read-merges.ts";
import { sayUnsplit } from "./say-unsplit.ts";
import type { Unsplit, UnsplitReason } from "./split-document.ts";
import type { Unmerged } from "./undo-merge.ts";

export const MergedRef = builder.objectRef<Merged & { edition: number }>("Merged").implement({
  description: "What came of a merge.",
  fields: (t) => ({
    merge: t.field({
      type: MergeRef,
      description: "The merge, by which it can be undone.",
      resolve: async ({ mergeId }, _args, context) => (await readMerge(context, { id: mergeId }))!,
    }),
    organization: t.field({
      type: OrganizationRef,
      nullable: true,
      description: "The kept organization as it is now.",
      resolve: ({ organizationId }, _args, context) => visibleOrganization(context, organizationId),
    }),
    revision: t.exposeInt("revision", { description: "The kept one's revision that came of it." }),
    edition: t.exposeInt("edition", {
      description: "The edition in which it is public; 0 where nothing had to be published.",
    }),
  }),
});

const UnsplitReasonRef = builder.enumType("UnsplitReason", {
  description: "Why something could not be parted.",
  values: {
    EDITED_SINCE: { description: "It was edited since: the edit stays with the kept one." },
    CHECKED_SINCE: {
      description: "It was said in both, and checked since: the check stays with the kept one.",
    },
    IN_USE: {
      description: "Something that came since belongs to it: the kept one has a copy of it.",
    },
    PLACE_TAKEN: { description: "Its place in the section is another's by now: it stands at the end." },
    MOVED_SINCE: { description: "Another parent was given since, or became part of another: that stays." },
    DECIDED_SINCE: { description: "The proposal was decided since: it stays with the kept one." },
  } satisfies Record<UnsplitReason, { description: string }>,
});

const UnsplitRef = builder.objectRef<Unsplit>("Unsplit").implement({
  description: "Something that did not come apart as it was before the merge.",
  fields: (t) => ({
    organizationId: t.exposeID("organizationId", { description: "The organization that it concerns." }),
    path: t.exposeString("path", {
      description: "Where, such as `phones.ID`; `proposals.ID` and `branches.ID` name what stands beside.",
    }),
    because: t.expose("because", { type: UnsplitReasonRef, description: "Why." }),
    message: t.string({
      description: "The same in a sentence.",
      resolve: ({ because }, _args, { locale }) => inLanguage(sayUnsplit(because), locale),
    }),
  }),
});

export const UnmergedRef = builder.objectRef<Unmerged & { edition: number }>("Unmerged").implement({
  description: "What came of undoing a merge.",
  fields: (t) => ({
    merge: t.field({
      type: MergeRef,
      description: "The merge, which is undone.",
      resolve: async ({ mergeId }, _args, context) => (await readMerge(context, { id: mergeId }))!,
    }),
    organization: t.field({
      type: OrganizationRef,
      nullable: true,
      description: "The organization that was kept, as it is now.",
      resolve: ({ organizationId }, _args, context) => visibleOrganization(context, organizationId),
    }),
    restored: t.field({
      type: [OrganizationRef],
      description: "Those that are back.",
      extensions: { listSize: 2 },
      resolve: async ({ restored }, _args, context) => {
        const found = await Promise.all(restored.map((id) => visibleOrganization(context, id)));
        return found.filter((each) => each !== null);
      },
    }),
    revision: t.exposeInt("revision", { description: "The revision of the one that was kept." }),
    edition: t.exposeInt("edition", {
      description: "The edition in which it is public; 0 where nothing had to be published.",
    }),
    unsplit: t.expose("unsplit", {
      type: [UnsplitRef],
      description: "What did not come apart as it was; empty where nothing was edited since.",
    }),
  }),
});
