import { builder } from "./builder.ts";
import { ReceivedRef } from "./received.type.ts";
import { suggestChange } from "./suggest-change.ts";

const SuggestionInput = builder.inputType("SuggestionInput", {
  description: "One thing that is wrong, and what it should say.",
  fields: (t) => ({
    claimId: t.id({
      description:
        "Id of the phone, email, link, location, schedule or contact; left out for the organization itself.",
    }),
    field: t.string({
      required: true,
      description: "Name of the field at the public door, such as `number` or `address1`; see `rules`.",
    }),
    locale: t.string({ description: "Language of a `description`, such as `es`; English when left out." }),
    value: t.string({
      description:
        "What it should say: plain text, days as `MO, TU`, times as `09:00`. Null takes it away where that can be.",
    }),
  }),
});

const ProposeChangeInput = builder.inputType("ProposeChangeInput", {
  description: "What a reader finds wrong about one organization.",
  fields: (t) => ({
    organizationId: t.id({ description: "UUID of the organization. Give this or `slug`." }),
    slug: t.string({ description: "Slug of the organization. Give this or `organizationId`." }),
    changes: t.field({ type: [SuggestionInput], required: true, description: "1 to 20." }),
    message: t.string({ required: true, description: "How you know; 1 to 2,000 characters, plain text." }),
    replyAddress: t.string({ description: "Email address for our thanks; used for nothing else." }),
    locale: t.string({ description: "Language of that letter: `en` or `es`; English when left out." }),
  }),
});

builder.mutationField("proposeChange", (t) =>
  t.field({
    type: ReceivedRef,
    description:
      "Suggests a change of what the public sees; nothing changes before a person accepts it. Errors: `NOT_FOUND`, " +
      "`BAD_INPUT`, `TOO_MANY_REQUESTS`.",
    args: { input: t.arg({ type: ProposeChangeInput, required: true, description: "What is wrong." }) },
    resolve: (_root, { input }, context) => suggestChange(context, input),
  }),
);
