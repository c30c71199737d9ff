import { builder } from "../../editorial/builder.ts";
import { LookedAtInput, MergeChoicesInput } from "./merge.input.ts";
import { MergedRef, UnmergedRef } from "./merge-answers.type.ts";
import { mergeOrganizations } from "./merge-organizations.ts";
import { undoMerge } from "./undo-merge.ts";

const requestId = "An id of the client's own; a retry with the same one answers as the first did.";
const message = "Why, for history; at most 500 characters.";

builder.mutationFields((t) => ({
  mergeOrganizations: t.field({
    type: MergedRef,
    description:
      "Makes one organization of several: every claim once, with what was checked of it; the others lead on to the kept one. " +
      "Errors: `MERGED` where one is part of another already, `CONFLICT` where one was saved since `revisions`, `WRONG_STATE` " +
      "for an archived one to keep, `BAD_DOCUMENT`, `TOO_MANY_ITEMS`, `BAD_INPUT`, `NOT_FOUND`, `FORBIDDEN`.",
    args: {
      keepId: t.arg.id({ required: true, description: "UUID of the one that is kept." }),
      loseIds: t.arg.idList({
        required: true,
        description: "UUIDs of those that become part of it, 1 to 10.",
      }),
      choices: t.arg({
        type: MergeChoicesInput,
        description: "What is wanted otherwise than the preview has it.",
      }),
      revisions: t.arg({ type: [LookedAtInput], description: "The revisions that were looked at." }),
      message: t.arg.string({ description: message }),
      requestId: t.arg.id({ description: requestId }),
    },
    extensions: { permission: "organization.merge" },
    resolve: (_root, args, context) => context.run("mergeOrganizations", args, mergeOrganizations),
  }),
  undoMerge: t.field({
    type: UnmergedRef,
    description:
      "Parts again what a merge made one; what was edited since stays with the kept one, and `unsplit` names it. Errors: " +
      "`MERGE_NOT_LAST` where a later merge rests on it, `WRONG_STATE` for what is undone, `BAD_DOCUMENT`, `NOT_FOUND`, `FORBIDDEN`.",
    args: {
      mergeId: t.arg.id({ required: true, description: "UUID of the merge." }),
      message: t.arg.string({ description: message }),
      requestId: t.arg.id({ description: requestId }),
    },
    extensions: { permission: "organization.merge" },
    resolve: (_root, args, context) => context.run("undoMerge", args, undoMerge),
  }),
}));
