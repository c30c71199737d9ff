import { builder } from "../editorial/builder.ts";
import { listReviewers } from "./list-reviewers.ts";
import { readReviewSettings } from "./read-review-settings.ts";
import { ReviewPolicyInput } from "./review-policy.input.ts";
import { ReviewPolicyRef } from "./review-policy.type.ts";
import { ReviewerRef, SavedReviewerRef } from "./reviewer.type.ts";
import { saveReviewPolicy } from "./save-review-policy.ts";
import { saveReviewer } from "./save-reviewer.ts";

const requestId = "An id of the client's own; a retry with the same one answers as the first did.";

builder.queryFields((t) => ({
  reviewPolicy: t.field({
    type: ReviewPolicyRef,
    description: "How the monthly reviews are made. Fails with FORBIDDEN.",
    resolve: (_root, _args, context) => readReviewSettings(context),
  }),
  reviewers: t.field({
    type: [ReviewerRef],
    description: "Everybody who takes part in the reviews or could, by name. Fails with FORBIDDEN.",
    extensions: { listSize: 50 },
    resolve: (_root, _args, context) => listReviewers(context),
  }),
}));

builder.mutationFields((t) => ({
  saveReviewPolicy: t.field({
    type: ReviewPolicyRef,
    description:
      "Sets how the monthly reviews are made; what is left out stays as it is. It holds from the next review on. Errors: `BAD_INPUT`, `FORBIDDEN`.",
    args: {
      policy: t.arg({ type: ReviewPolicyInput, required: true, description: "The values that change." }),
      requestId: t.arg.id({ description: requestId }),
    },
    extensions: { permission: "review.set" },
    resolve: (_root, args, context) => context.run("saveReviewPolicy", args, saveReviewPolicy),
  }),
  saveReviewer: t.field({
    type: SavedReviewerRef,
    description: "Says whether and how somebody takes part. Errors: `BAD_INPUT`, `NOT_FOUND`, `FORBIDDEN`.",
    args: {
      userId: t.arg.id({ required: true, description: "Who." }),
      participates: t.arg.boolean({ required: true, description: "Whether tasks are handed to them." }),
      languages: t.arg.stringList({ required: true, description: "Language tags, such as `es`." }),
      capacity: t.arg.int({ description: "Tasks a month, 0 to 1000; the policy's number when left out." }),
      requestId: t.arg.id({ description: requestId }),
    },
    extensions: { permission: "review.saveReviewer" },
    resolve: (_root, args, context) => context.run("saveReviewer", args, saveReviewer),
  }),
}));
