import { builder } from "../../editorial/builder.ts";

const MergeValueInput = builder.inputType("MergeValue", {
  description: "Whose value stands at one place.",
  fields: (t) => ({
    path: t.string({
      required: true,
      description:
        "A path of `differences`, such as `name`, `descriptions.es` or `phones.ID.asPublished`; or a whole item, `phones.ID`.",
    }),
    organizationId: t.id({ required: true, description: "Whose value stands there." }),
  }),
});

const MergePairInput = builder.inputType("MergePair", {
  description: "An item of an organization that goes, and the one that it is the same as.",
  fields: (t) => ({
    id: t.id({ required: true, description: "UUID of the item that goes." }),
    into: t.id({
      description: "UUID of the item that stays, one of the same kind; left out to keep the two apart.",
    }),
  }),
});

export const MergeChoicesInput = builder.inputType("MergeChoices", {
  description: "What is wanted otherwise than it comes by itself.",
  fields: (t) => ({
    values: t.field({ type: [MergeValueInput], description: "Whose values stand." }),
    pairs: t.field({ type: [MergePairInput], description: "Which items are the same, and which are not." }),
  }),
});

export const LookedAtInput = builder.inputType("LookedAt", {
  description: "Which revision of an organization was looked at.",
  fields: (t) => ({
    organizationId: t.id({ required: true, description: "UUID of the organization." }),
    revision: t.int({ required: true, description: "Number of the revision." }),
  }),
});
