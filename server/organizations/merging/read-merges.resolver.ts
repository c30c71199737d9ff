import { builder } from "../../editorial/builder.ts";
import { MergeRef } from "./merge.refs.ts";
import { readMerge, readMerges } from "./read-merges.ts";

builder.queryFields((t) => ({
  merges: t.field({
    type: [MergeRef],
    description:
      "The merges of an organization, kept or gone, the newest first; undone ones too. Fails with NOT_FOUND, FORBIDDEN.",
    args: { organizationId: t.arg.id({ required: true, description: "UUID of the organization." }) },
    extensions: { listSize: 3 },
    resolve: (_root, args, context) => readMerges(context, args),
  }),
  merge: t.field({
    type: MergeRef,
    nullable: true,
    description: "One merge; null where there is none that you may see.",
    args: { id: t.arg.id({ required: true, description: "UUID of the merge." }) },
    resolve: (_root, args, context) => readMerge(context, args),
  }),
}));
