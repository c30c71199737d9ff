import type { Review, ReviewStep } from "../../generated/prisma/client.ts";
import { holdDirectory } from "../database/hold-directory.ts";
import type { Database, Transaction } from "../database/prisma.ts";
import { checkEverything } from "../quality/check-everything.ts";
import { findOnlyProviders } from "./find-only-providers.ts";
import { keepTasks, makeTasks, makingOf } from "./make-tasks.ts";
import { rankTasks } from "./rank-tasks.ts";

export interface OpenOptions {
  /** The real moment. */
  now: Date;
  /** Stops it when the batch at hand is done; called again, it goes on there. */
  signal?: AbortSignal;
  /** Called with how many organizations are done of the step at hand, of how many. */
  onProgress?: (done: number, total: number) => void;
  /** Told of each rule that threw; it is kept as a finding, too. */
  onFailure?: (error: unknown) => void;
}

type Carry = (db: Database, review: Review, options: OpenOptions) => Promise<void>;

/** A purge may be at it, which takes long in a large directory. */
const patience = { maxWait: 60_000, timeout: 60 * 60_000 };

/**
 * Carries a review on that was started, until it is open: the rules look at everything, organizations are weighed in batches,
 * and what is listed gets its rank. What is done is kept with each batch, in its transaction and under the lock of the review's
 * row: it may be killed at any moment and is gone on with where it was, and several at once share the work and do nothing twice.
 */
export async function openReview(db: Database, id: string, options: OpenOptions): Promise<Review> {
  for (;;) {
    const review = await db.review.findUniqueOrThrow({ where: { id } });
    if (review.state !== "STARTING" || options.signal?.aborted) return review;
    await steps[review.step](db, review, options);
  }
}

const check: Carry = async (db, { id, asOf, startedBy }, { now, signal, onProgress, onFailure }) => {
  let told: Promise<unknown> = Promise.resolve();
  const run = await checkEverything(db, {
    ...{ asOf, now, madeBy: startedBy, signal, onFailure },
    onProgress: (done, total) => {
      onProgress?.(done, total);
      // Only to be looked at: the run itself knows how far it came.
      const tell = () => db.review.updateMany({ where: { id, step: "CHECKING" }, data: { done, total } });
      told = told.then(tell).catch((error) => onFailure?.(error));
    },
  });
  await told;
  if (run.finishedAt === null) return;
  const total = await db.organization.count({ where: { status: "PUBLISHED", entries: { some: {} } } });
  await db.review.updateMany({ where: { id, step: "CHECKING" }, data: { step: "WEIGHING", done: 0, total } });
};

const weighAll: Carry = async (db, { id }, { signal, onProgress }) => {
  const onlyProviders = await findOnlyProviders(db);
  for (;;) {
    const review = await inTurn(db, id, "WEIGHING", async (tx, review) => {
      const { tasks, weighed, last, isEnd } = await makeTasks(
        tx,
        review.after,
        makingOf(review, onlyProviders),
      );
      await keepTasks(tx, id, tasks);
      const done = review.done + weighed;
      return {
        ...{ done, total: Math.max(done, review.total), after: last ?? review.after },
        ...(isEnd && { step: "RANKING" as const }),
      };
    });
    onProgress?.(review.done, review.total);
    if (review.step !== "WEIGHING" || signal?.aborted) return;
  }
};

const rank: Carry = async (db, { id }, { now }) => {
  await inTurn(db, id, "RANKING", async (tx, review) => {
    await rankTasks(tx, review);
    return { step: "READY", state: "OPEN", openedAt: now };
  });
};

const steps: Record<ReviewStep, Carry> = {
  CHECKING: check,
  WEIGHING: weighAll,
  RANKING: rank,
  READY: async () => {},
};

/** Does one part of a step in a transaction, while nobody else does; where another process has done the step, nothing. */
function inTurn(
  db: Database,
  id: string,
  step: ReviewStep,
  work: (tx: Transaction, review: Review) => Promise<Partial<Omit<Review, "policy" | "figures">>>,
): Promise<Review> {
  return db.$transaction(async (tx) => {
    await holdDirectory(tx, "together");
    await tx.$executeRaw`SELECT FROM editorial.review WHERE id = ${id}::uuid FOR UPDATE`;
    const review = await tx.review.findUniqueOrThrow({ where: { id } });
    if (review.step !== step) return review;
    return tx.review.update({ where: { id }, data: await work(tx, review) });
  }, patience);
}
