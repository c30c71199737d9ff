import type { Database } from "../../database/prisma.ts";
import { toDay, toMonth } from "../month.ts";
import { countReview } from "./count-review.ts";
import type { ReviewFigures } from "./figures.ts";
import { toFigures } from "./to-figures.ts";
import { type ReportMonth, toReportMonth, trendMonths } from "./trend.ts";

export type { ReportMonth } from "./trend.ts";

/** A month's report: its figures, and those of the months before it. */
export interface Report extends ReviewFigures {
  reviewId: string;
  month: string;
  closed: boolean;
  /** When the review opened, and when it was closed; now while it is open. */
  from: Date;
  until: Date;
  /** Oldest first, this month last. */
  trend: ReportMonth[];
}

/**
 * The report of a month; null where it has no review, or one that is still starting. That of a closed month is read as it
 * was kept, and so stays the same; another is counted as things stand at `now`, and is null without it. At most two
 * statements.
 */
export async function readReport(db: Database, month: string, now: Date | null): Promise<Report | null> {
  const found = await db.review.findMany({
    where: { month: { lte: toDay(month) }, state: { not: "STARTING" } },
    orderBy: { month: "desc" },
    take: trendMonths,
    select: { id: true, month: true, state: true, openedAt: true, closedAt: true, figures: true },
  });
  const [review, ...others] = found;
  if (!review?.openedAt || toMonth(review.month) !== month) return null;
  const closed = review.state === "CLOSED";
  const until = review.closedAt ?? now;
  if (!until) return null;
  const figures = closed ? toKept(review.figures) : toFigures(await countReview(db, review.id, until));
  // A month that was made up for later was not known when this one was closed.
  const before = others.filter(({ closedAt }) => closedAt && closedAt <= until).reverse();
  const trend = [
    ...before.map((past) => toReportMonth(toMonth(past.month), toKept(past.figures))),
    toReportMonth(month, figures),
  ];
  return { ...figures, reviewId: review.id, month, closed, from: review.openedAt, until, trend };
}

const toKept = (figures: unknown) => figures as ReviewFigures;
