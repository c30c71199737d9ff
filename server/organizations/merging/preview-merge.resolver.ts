import { builder } from "../../editorial/builder.ts";
import { OrganizationInput } from "../inputs/organization.input.ts";
import { carryOver } from "./carry-over.ts";
import { CarriedOverRef } from "./carry-over.type.ts";
import { MergeChoicesInput } from "./merge.input.ts";
import { MergePreviewRef } from "./merge-preview.type.ts";
import { previewMerge } from "./preview-merge.ts";

builder.queryFields((t) => ({
  previewMerge: t.field({
    type: MergePreviewRef,
    description:
      "What would come of a merge, and what there is to choose. Saves nothing. Fails with MERGED, TOO_MANY_ITEMS, BAD_INPUT, NOT_FOUND, FORBIDDEN.",
    args: {
      keepId: t.arg.id({ required: true, description: "UUID of the one that is kept." }),
      loseIds: t.arg.idList({
        required: true,
        description: "UUIDs of those that become part of it, 1 to 10.",
      }),
      choices: t.arg({ type: MergeChoicesInput, description: "What is wanted otherwise." }),
    },
    extensions: { weight: 100 },
    resolve: (_root, args, context) => previewMerge(context, args),
  }),
  carryOver: t.field({
    type: CarriedOverRef,
    description:
      "What was typed into the form of an organization that has become part of another one meanwhile, as changes of that one. Saves nothing. Fails with WRONG_STATE for what is not merged, TOO_MANY_ITEMS, BAD_INPUT, NOT_FOUND, FORBIDDEN.",
    args: {
      id: t.arg.id({ required: true, description: "UUID of the organization that was merged." }),
      baseRevision: t.arg.int({
        required: true,
        description: "The revision from which the form was filled.",
      }),
      input: t.arg({ type: OrganizationInput, required: true, description: "What the form says." }),
    },
    resolve: (_root, args, context) => carryOver(context, args),
  }),
}));
