import type { Review } from "../../generated/prisma/client.ts";
import type { Desk } from "../editorial/work.ts";
import { authorize } from "../policies/law.ts";
import { reviewPolicy } from "../policies/review.ts";
import { isMonth, toDay } from "./month.ts";

type Reader = Pick<Desk, "db" | "actor">;

/** The reviews of all months, the newest first. Fails with FORBIDDEN. */
export async function readReviews({ db, actor }: Reader): Promise<Review[]> {
  authorize(reviewPolicy, "read", actor, {});
  return db.review.findMany({ orderBy: { month: "desc" } });
}

/** The review of a month; null where there is none. Fails with FORBIDDEN. */
export async function readReview({ db, actor }: Reader, month: string): Promise<Review | null> {
  authorize(reviewPolicy, "read", actor, {});
  return isMonth(month) ? db.review.findUnique({ where: { month: toDay(month) } }) : null;
}

/** The review that is being made ready or worked at; null where there is none. Fails with FORBIDDEN. */
export async function readCurrentReview({ db, actor }: Reader): Promise<Review | null> {
  authorize(reviewPolicy, "read", actor, {});
  return db.review.findFirst({ where: { state: { not: "CLOSED" } } });
}
