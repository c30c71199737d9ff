import { builder } from "./builder.ts";
import { ReceivedRef } from "./received.type.ts";
import { reportProblem } from "./report-problem.ts";

const ReportProblemInput = builder.inputType("ReportProblemInput", {
  description: "What a reader finds wrong about one organization, without knowing what would be right.",
  fields: (t) => ({
    organizationId: t.id({ description: "UUID of the organization. Give this or `slug`." }),
    slug: t.string({ description: "Slug of the organization. Give this or `organizationId`." }),
    claimId: t.id({
      description:
        "Id of the phone, email, link, location, schedule or contact; left out where the organization is not there, or all is wrong.",
    }),
    message: t.string({
      required: true,
      description: "What is wrong, and how you know; 1 to 2,000 characters, plain text.",
    }),
    replyAddress: t.string({ description: "Email address for a question; used for nothing else." }),
    locale: t.string({ description: "Language of that letter: `en` or `es`; English when left out." }),
  }),
});

builder.mutationField("reportProblem", (t) =>
  t.field({
    type: ReceivedRef,
    description:
      "Says that something is wrong: a person looks at it, and it comes earlier in the monthly review. Nothing changes before. " +
      "Errors: `NOT_FOUND`, `BAD_INPUT`, `TOO_MANY_REQUESTS`.",
    args: { input: t.arg({ type: ReportProblemInput, required: true, description: "What is wrong." }) },
    resolve: (_root, { input }, context) => reportProblem(context, input),
  }),
);
