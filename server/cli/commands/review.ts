import { join } from "node:path";
import { runVerb } from "../../editorial/run-verb.ts";
import { systemDesk } from "../../editorial/system-desk.ts";
import { fail } from "../../errors.ts";
import { createMailer } from "../../mail/create-mailer.ts";
import type { Mailer } from "../../mail/mailer.ts";
import { sendLetters } from "../../outreach/send-letters.ts";
import { queueFirstLetters } from "../../reviews/clock/queue-first-letters.ts";
import { runReview } from "../../reviews/clock/run-review.ts";
import { closeReview } from "../../reviews/close-review.ts";
import { monthOf, toMonth } from "../../reviews/month.ts";
import { readReviewPolicy } from "../../reviews/read-review-policy.ts";
import { type Command, type CommandContext, withStore } from "../command.ts";
import { readOptions } from "../read-options.ts";
import { sayProblem } from "../say-problem.ts";
import { simulateReviews } from "../simulate-reviews.ts";

export const review: Command = {
  usage:
    "review [--month YYYY-MM] [--as-of YYYY-MM-DD] | review close --month YYYY-MM | review --simulate MONTHS [--organizations N] [--seed N] [--plot FILE]",
  summary:
    "Start the review of a month, this one unless told, and write to organizations; goes on where it was stopped. Or close it, or simulate reviews to choose intervals and capacity.",
  run: (context) => {
    const [first, ...rest] = context.arguments;
    if (first === "close") return close({ ...context, arguments: rest });
    const isSimulated = context.arguments.some((word) => /^--simulate(=|$)/.test(word));
    return isSimulated ? simulateReviews(context) : start(context);
  },
};

async function start(context: CommandContext): Promise<number> {
  const { now, print, progress: onProgress } = context;
  const { month: asked, "as-of": asOf } = readOptions(context.arguments, ["month", "as-of"]);
  return withStore(context, async (_store, db) => {
    const { values } = await readReviewPolicy(db);
    const month = asked ?? asOf?.slice(0, 7) ?? monthOf(now, values.clock.timezone);
    const failures = new Set<string>();
    const onFailure = (error: unknown) => failures.add(error instanceof Error ? error.stack! : String(error));
    const opened = await runReview(db, { month, asOf }, { now, onProgress, onFailure });
    for (const failure of failures) context.say(`Something failed: ${failure}`);
    const where = { reviewId: opened.id };
    const [tasks, planned] = [
      await db.reviewTask.count({ where }),
      await db.reviewTask.count({ where: { ...where, planned: true } }),
    ];
    const asOfDay = opened.asOf.toISOString().slice(0, 10);
    print(`The review of ${month} is open, as of ${asOfDay}: ${tasks} tasks, ${planned} of them planned.`);
    const { baseUrl } = context.environment;
    await withMailer(context, async (mailer) => {
      const options = { db, mailer, baseUrl, now: () => new Date(), onLateFailure: sayProblem };
      const queued = await queueFirstLetters({ db, baseUrl }, { now, onFailure: sayProblem });
      const { sent } = await sendLetters(options);
      print(`Letters: ${queued} put in line, ${sent} handed over.`);
    });
    return 0;
  });
}

async function close(context: CommandContext): Promise<number> {
  const { now, print } = context;
  const { month } = readOptions(context.arguments, ["month"]);
  if (!month) fail("USAGE", "Give --month, such as 2026-12. See: posada help");
  return withStore(context, (_store, db) =>
    withMailer(context, async (mailer) => {
      const desk = systemDesk(db, now, sayProblem);
      const { reviewId } = await runVerb(desk, { verb: "closeReview", args: {} }, (work) =>
        closeReview(work, { month }, { db, mailer, baseUrl: context.environment.baseUrl }),
      );
      const closed = await db.review.findUniqueOrThrow({ where: { id: reviewId } });
      print(`The review of ${toMonth(closed.month)} is closed; its report went to the admins.`);
      return 0;
    }),
  );
}

async function withMailer<T>(
  { environment: { smtpUrl, mailFrom: from, home } }: CommandContext,
  work: (mailer: Mailer) => Promise<T>,
): Promise<T> {
  const mailer = createMailer({ smtpUrl, from, outbox: join(home, "outbox"), now: () => new Date() });
  try {
    return await work(mailer);
  } finally {
    await mailer.close();
  }
}
