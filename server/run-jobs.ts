import { setTimeout as pause } from "node:timers/promises";
import type { FastifyBaseLogger } from "fastify";
import { PgBoss } from "pg-boss";
import type { JobContext } from "./jobs/job.ts";
import { letters } from "./jobs/letters.ts";
import { monthlyReview } from "./jobs/monthly-review.ts";

export interface JobsOptions extends Pick<JobContext, "db" | "mailer" | "baseUrl" | "now"> {
  /** The owner's way into the database. */
  url: string;
  log: FastifyBaseLogger;
}

export interface Jobs {
  /** Lets what is under way come to a place from which it goes on at the next start. */
  stop(): Promise<void>;
}

const jobs = [monthlyReview, letters];

/** A job whose process was killed is seen to be dead after so many seconds without a sign of life; then it may run again. */
const heartbeatSeconds = 60;
const longest = 12 * 60 * 60;
const life = { retryLimit: 0, heartbeatSeconds, expireInSeconds: longest, deleteAfterSeconds: 60 * 60 };
/** Nobody waits for a job to the second. */
const restSeconds = 15;
/** How long a database that does not answer is left alone, and how long a job may take to stop. */
const milliseconds = { away: 30_000, connecting: 10_000, stopping: 10_000 };

/**
 * Runs what happens by itself, by pg-boss, in the same database: of each job one at a time, however many processes there are.
 * A job says nothing of its own in its row, and fails by the log alone: the next turn of the clock begins it again. It begins in
 * the background, and again where the database is away.
 */
export function runJobs({ url, log, ...given }: JobsOptions): Jobs {
  const stopping = new AbortController();
  const onFailure = (error: unknown) => log.error({ err: error }, "something that happens by itself failed");
  const begun = begin(url, { ...given, signal: stopping.signal, onFailure });
  return {
    async stop() {
      stopping.abort();
      await (await begun)?.stop({ timeout: milliseconds.stopping });
    },
  };
}

async function begin(url: string, context: JobContext): Promise<PgBoss | null> {
  const { signal, onFailure } = context;
  while (!signal.aborted) {
    const boss = new PgBoss({
      connectionString: url,
      connectionTimeoutMillis: milliseconds.connecting,
      application_name: "posada jobs",
      max: 2,
      registerInstance: false,
      cronWorkerIntervalSeconds: restSeconds,
    });
    boss.on("error", onFailure);
    try {
      await boss.start();
      await take(boss, context);
      return boss;
    } catch (error) {
      onFailure(error);
      await boss.stop({ graceful: false }).catch(onFailure);
      await pause(milliseconds.away, undefined, { signal }).catch(() => {});
    }
  }
  return null;
}

/** Says when each job is due, and takes it whenever it is. */
async function take(boss: PgBoss, context: JobContext): Promise<void> {
  for (const { name, cron, run } of jobs) {
    await boss.createQueue(name, { policy: "exclusive" });
    await boss.updateQueue(name, life);
    await boss.schedule(name, cron);
    // At once, too: something may have been left over, or come due while nothing ran.
    await boss.send(name);
    await boss.work(name, { pollingIntervalSeconds: restSeconds }, async () => {
      await run(context).catch(context.onFailure);
    });
  }
}
