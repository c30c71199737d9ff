import { builder } from "../editorial/builder.ts";
import { closeReview } from "./close-review.ts";
import { readCurrentReview, readReview, readReviews } from "./read-reviews.ts";
import { ReviewRef } from "./review.refs.ts";
import { startReview } from "./start-review.ts";
import { StartedReviewRef } from "./started-review.type.ts";

const month = "Such as `2026-12`.";
const requestId = "An id of the client's own; a retry with the same one answers as the first did.";

builder.queryFields((t) => ({
  reviews: t.field({
    type: [ReviewRef],
    description: "The reviews of all months, the newest first. Fails with FORBIDDEN.",
    extensions: { listSize: 24 },
    resolve: (_root, _args, context) => readReviews(context),
  }),
  review: t.field({
    type: ReviewRef,
    nullable: true,
    description: "The review of a month; null where there is none. Fails with FORBIDDEN.",
    args: { month: t.arg.string({ required: true, description: month }) },
    resolve: (_root, args, context) => readReview(context, args.month),
  }),
  currentReview: t.field({
    type: ReviewRef,
    nullable: true,
    description: "The review that is starting or open; null where there is none. Fails with FORBIDDEN.",
    resolve: (_root, _args, context) => readCurrentReview(context),
  }),
}));

builder.mutationFields((t) => ({
  startReview: t.field({
    type: StartedReviewRef,
    description:
      "Starts the review of a month; where it was started before, that is the answer, and one that was broken off goes on. A large directory takes minutes: see its `step`. Errors: `BAD_INPUT`, `WRONG_STATE`, `FORBIDDEN`.",
    args: {
      month: t.arg.string({ required: true, description: month }),
      asOf: t.arg.string({
        description:
          "The day or moment as of which everything is looked at, also one to come within a year; now when left out.",
      }),
      requestId: t.arg.id({ description: requestId }),
    },
    extensions: { permission: "review.start" },
    resolve: (_root, args, context) => context.run("startReview", args, startReview),
  }),
  closeReview: t.field({
    type: StartedReviewRef,
    description:
      "Closes the review of a month, and sends its report to the admins; what was not reached comes back in the next one. Errors: `NOT_FOUND`, `WRONG_STATE`, `FORBIDDEN`.",
    args: {
      month: t.arg.string({ required: true, description: month }),
      requestId: t.arg.id({ description: requestId }),
    },
    extensions: { permission: "review.close" },
    resolve: (_root, args, context) => context.run("closeReview", args, closeReview),
  }),
}));
