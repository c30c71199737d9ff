import type { Prisma, Review } from "../../generated/prisma/client.ts";
import { recordEvent } from "../audit/record-event.ts";
import type { Transaction } from "../database/prisma.ts";
import type { EditorialContext } from "../editorial/context.ts";
import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { authorize } from "../policies/law.ts";
import { reviewPolicy } from "../policies/review.ts";
import { isMonth, toDay } from "./month.ts";
import { closingFigures } from "./report/closing-figures.ts";
import { mailReport } from "./report/mail-report.ts";

export interface CloseReview {
  month: string;
  requestId?: string | null;
}

/**
 * Closes the review of a month: what was not reached comes back in the next one, and waiting has made it weigh more. How the
 * directory stands at that moment is kept for the report, which goes to the admins. Fails with FORBIDDEN, NOT_FOUND,
 * WRONG_STATE.
 */
export async function closeReview(
  work: Work,
  { month }: CloseReview,
  context: Pick<EditorialContext, "db" | "mailer" | "baseUrl">,
): Promise<{ reviewId: string }> {
  const { tx, actor, now } = work;
  const review = await lockReview(tx, month);
  authorize(reviewPolicy, "close", actor, {});
  if (review.state === "CLOSED")
    fail("WRONG_STATE", { en: "This review is closed already.", es: "Esta revisión ya está cerrada." });
  if (review.state === "STARTING")
    fail("WRONG_STATE", {
      en: "This review is still being made ready. Close it when it is open.",
      es: "Esta revisión todavía se está preparando. Ciérrala cuando esté abierta.",
    });
  const figures = (await closingFigures(tx, review.id, now)) as unknown as Prisma.InputJsonObject;
  await tx.review.update({
    where: { id: review.id },
    data: { state: "CLOSED", closedBy: actor.reference, closedAt: now, figures },
  });
  await recordEvent(work, { action: "CLOSED", subject: "REVIEW", subjectId: review.id });
  work.afterCommit(() => mailReport(context, month));
  return { reviewId: review.id };
}

async function lockReview(tx: Transaction, month: string): Promise<Review> {
  const day = isMonth(month) ? toDay(month) : null;
  if (day) await tx.$executeRaw`SELECT FROM editorial.review WHERE month = ${day}::date FOR UPDATE`;
  const review = day && (await tx.review.findUnique({ where: { month: day } }));
  return review ?? fail("NOT_FOUND", { en: "That month has no review.", es: "Ese mes no tiene revisión." });
}
