import { randomUUID } from "node:crypto";
import type { Prisma, Review } from "../../generated/prisma/client.ts";
import { recordEvent } from "../audit/record-event.ts";
import { locks } from "../database/locks.ts";
import { sayDate } from "../dates.ts";
import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { inEach, type Words } from "../locales.ts";
import { authorize } from "../policies/law.ts";
import { reviewPolicy } from "../policies/review.ts";
import { type AskedStart, checkStart } from "./check-start.ts";
import { toDay, toMonth } from "./month.ts";
import { readReviewPolicy } from "./read-review-policy.ts";

/** What came of it: JSON, as it is kept for a retry. */
export interface BegunReview {
  reviewId: string;
}

/**
 * Keeps that the review of a month is to be made, as of a moment and by the policy as it stands; where it was before, that is
 * the answer. `openReview` makes it. Fails with FORBIDDEN, BAD_INPUT, WRONG_STATE.
 */
export async function beginReview(work: Work, asked: AskedStart): Promise<BegunReview> {
  const { tx, actor, now } = work;
  const [first, second] = locks.reviews;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${first}::int, ${second}::int)`;
  authorize(reviewPolicy, "start", actor, {});
  const { values } = await readReviewPolicy(tx);
  const asOf = checkStart(asked, now, values.clock.timezone);
  const month = toDay(asked.month);
  const reviews = await tx.review.findMany({
    where: { OR: [{ month: { gte: month } }, { state: { not: "CLOSED" } }] },
    orderBy: { month: "asc" },
  });
  const before = reviews.find((review) => review.month.getTime() === month.getTime());
  if (before) return before.state === "CLOSED" ? refuse(closed(asked.month)) : { reviewId: before.id };
  refuseBeside(reviews);
  const reviewId = randomUUID();
  await tx.review.create({
    data: {
      ...{ id: reviewId, month, asOf, state: "STARTING", step: "CHECKING" },
      ...{ startedBy: actor.reference, startedAt: now },
      policy: values as unknown as Prisma.InputJsonObject,
    },
  });
  await recordEvent(work, { action: "STARTED", subject: "REVIEW", subjectId: reviewId });
  return { reviewId };
}

/** One month at a time, and none before one that was reviewed. */
function refuseBeside(reviews: readonly Review[]): void {
  const other = reviews.find(({ state }) => state !== "CLOSED");
  if (other) refuse(underWay(toMonth(other.month)));
  const later = reviews.at(-1);
  if (later) refuse(past(toMonth(later.month)));
}

function refuse(words: Words): never {
  return fail("WRONG_STATE", words);
}

const closed = (month: string) =>
  inEach((locale) =>
    locale === "en"
      ? `The review of ${sayDate(month, "en")} is closed. What it left over is in the next one.`
      : `La revisión de ${sayDate(month, "es")} está cerrada. Lo que quedó está en la siguiente.`,
  );
const underWay = (month: string) =>
  inEach((locale) =>
    locale === "en"
      ? `The review of ${sayDate(month, "en")} is under way. Close it first; what is left over comes back in the next one.`
      : `La revisión de ${sayDate(month, "es")} está en marcha. Ciérrala primero; lo que quede vuelve en la siguiente.`,
  );
const past = (month: string) =>
  inEach((locale) =>
    locale === "en"
      ? `${sayDate(month, "en")} was reviewed already. Start a month after it.`
      : `Ya se revisó ${sayDate(month, "es")}. Inicia un mes posterior.`,
  );
