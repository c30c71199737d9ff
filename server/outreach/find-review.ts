import type { Review } from "../../generated/prisma/client.ts";
import type { Transaction } from "../database/prisma.ts";
import { fail } from "../errors.ts";
import { isMonth, toDay } from "../reviews/month.ts";

/** The review of a month. Fails with BAD_INPUT where it is no month, and with NOT_FOUND. */
export async function findReview(tx: Transaction, month: string): Promise<Review> {
  if (!isMonth(month))
    fail("BAD_INPUT", undefined, [
      {
        path: "month",
        message: { en: "Write the month like 2026-12.", es: "Escribe el mes así: 2026-12." },
      },
    ]);
  const review = await tx.review.findUnique({ where: { month: toDay(month) } });
  if (!review)
    fail("NOT_FOUND", {
      en: "This month has no review. Start it first.",
      es: "Este mes no tiene revisión. Iníciala primero.",
    });
  return review;
}
