import { builder } from "../editorial/builder.ts";
import { ReviewRef } from "./review.refs.ts";

export const StartedReviewRef = builder
  .objectRef<{ reviewId: string; edition: number }>("StartedReview")
  .implement({
    description: "What came of starting or closing a review.",
    fields: (t) => ({
      review: t.field({
        type: ReviewRef,
        description: "The review as it stands now.",
        resolve: ({ reviewId }, _args, { db }) => db.review.findUniqueOrThrow({ where: { id: reviewId } }),
      }),
      edition: t.exposeInt("edition", {
        description: "Always 0: nothing that readers see has changed by it.",
      }),
    }),
  });
