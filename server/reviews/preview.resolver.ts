import { builder } from "../editorial/builder.ts";
import { IntervalInput } from "../verification/interval.input.ts";
import { previewReview } from "./preview-review.ts";
import { ReviewPolicyInput } from "./review-policy.input.ts";
import { ReviewPreviewRef } from "./review-preview.type.ts";

builder.queryField("previewReview", (t) =>
  t.field({
    type: ReviewPreviewRef,
    description:
      "What a review would be with other weights, capacity or intervals; nothing is kept. Fails with BAD_INPUT, FORBIDDEN.",
    args: {
      asOf: t.arg.string({
        description:
          "A day or a moment, which may be to come; when the clock starts the next review when left out.",
      }),
      policy: t.arg({ type: ReviewPolicyInput, description: "Values that would be others." }),
      intervals: t.arg({ type: [IntervalInput], description: "Intervals that would be others." }),
    },
    extensions: { listSize: 10 },
    resolve: (_root, args, context) => previewReview(context, args),
  }),
);
