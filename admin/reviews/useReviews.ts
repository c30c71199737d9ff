import { useSearchParams } from "react-router-dom";
import {
  ListReviews,
  type NamedReviewFragment,
  ReadReview,
  type ShownReviewFragment,
} from "#operations/reviews/reviews";
import type { AskError } from "../ask/ask-error.ts";
import { useAsk } from "../ask/useAsk.ts";
import { readMonth } from "./review-paths.ts";

/** Milliseconds between two looks at a review that is being started. */
const lookAgain = 1000;

/** The month that the room shows, and those that can be gone to. */
export interface ShownMonth {
  /** All reviews, the latest month first; undefined until they are known. */
  reviews: readonly NamedReviewFragment[] | undefined;
  /** YYYY-MM: what the address names, else the review that is under way, else the latest; null where there is none. */
  month: string | null;
  /** Undefined until it is known, null where there is none in that month. */
  review: ShownReviewFragment | null | undefined;
  error: AskError | null;
}

/** The review that the room's address is about; one that is being started is looked at again and again. */
export function useReviews(): ShownMonth {
  const [address] = useSearchParams();
  const list = useAsk(ListReviews, {}, { staleTime: 10_000 });
  const reviews = list.data?.reviews;
  const usual = reviews?.find(({ state }) => state !== "CLOSED") ?? reviews?.[0];
  const month = readMonth(address.get("month")) ?? usual?.month ?? null;
  const shown = useAsk(
    ReadReview,
    { month: month ?? "" },
    { enabled: month !== null, every: (data) => (data.review?.state === "STARTING" ? lookAgain : false) },
  );
  // While another month is on its way, the one before is not shown in its name.
  const found = shown.isPlaceholderData ? undefined : shown.data?.review;
  return {
    reviews,
    month,
    review: month === null ? (reviews ? null : undefined) : found,
    error: list.error ?? shown.error,
  };
}
