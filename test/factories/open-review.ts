import { randomUUID } from "node:crypto";
import type { Prisma } from "../../generated/prisma/client.ts";
import type { Database } from "../../server/database/prisma.ts";
import { runVerb } from "../../server/editorial/run-verb.ts";
import { systemDesk } from "../../server/editorial/system-desk.ts";
import { monthsAfter, toDay } from "../../server/reviews/month.ts";
import { startReview } from "../../server/reviews/start-review.ts";
import type { DueClaim } from "../../server/reviews/tasks/task-row.ts";
import { deskTime } from "../support/desk.ts";

/** Starts the review of the month in which `now` is, as the clock does, and carries it on until it is open; gives its id. */
export async function openReview(db: Database, now: Date = deskTime): Promise<string> {
  const desk = systemDesk(db, now, (error) => {
    throw error;
  });
  const args = { month: now.toISOString().slice(0, 7), requestId: null };
  const begun = await runVerb(desk, { verb: "startReview", args }, (work) => startReview(work, args, desk));
  return begun.reviewId;
}

/** The review that is open, or an empty one of the first month that has none; gives its id. */
export async function openMonth(db: Database, now: Date = deskTime): Promise<string> {
  const open = await db.review.findFirst({ where: { state: "OPEN" } });
  if (open) return open.id;
  let month = now.toISOString().slice(0, 7);
  while ((await db.review.count({ where: { month: toDay(month) } })) > 0) month = monthsAfter(month, -1);
  const id = randomUUID();
  await db.review.create({
    data: {
      ...{ id, month: toDay(month), asOf: now, state: "OPEN", step: "READY", policy: {} },
      ...{ startedBy: "system", startedAt: now, openedAt: now },
    },
  });
  return id;
}

/** Its organization, and what else is to be said of it than of any task. */
type MadeTask = Pick<Prisma.ReviewTaskUncheckedCreateInput, "reviewId" | "organizationId"> &
  Partial<Omit<Prisma.ReviewTaskUncheckedCreateInput, "due">> & { due?: DueClaim[] };

/** A task as it is kept, at the end of a review's list unless its place is told; gives its id. */
export async function makeTask(db: Database, { due = [], ...task }: MadeTask): Promise<string> {
  const id = task.id ?? randomUUID();
  const { reviewId } = task;
  const rank = (await db.reviewTask.count({ where: { reviewId } })) + 1;
  await db.reviewTask.create({
    data: {
      ...{
        id,
        rank,
        score: 1,
        harm: 1,
        likelihood: 1,
        reasons: [],
        planned: true,
        waitedMonths: 0,
        countries: ["MX"],
      },
      due: due as unknown as Prisma.InputJsonArray,
      ...task,
    },
  });
  return id;
}

/** A claim that nobody has verified, as it is due in a task. */
export function makeDue(claimId: string, kind: DueClaim["kind"] = "PHONE"): DueClaim {
  return { claimId, kind, freshness: "NEVER_VERIFIED", dueAt: null };
}
