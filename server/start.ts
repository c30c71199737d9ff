import { join } from "node:path";
import { loadSeed } from "../prisma/seed/load-seed.ts";
import { createApp } from "./app.ts";
import { openStore, type Store } from "./database/open-store.ts";
import { type Database, openDatabase } from "./database/prisma.ts";
import type { Environment } from "./env.ts";
import { fail } from "./errors.ts";
import { createLog } from "./log.ts";
import { createMailer } from "./mail/create-mailer.ts";
import { reapplyPurges } from "./privacy/reapply-purges.ts";
import { readRegistered } from "./public/registered/read-registered.ts";
import { resumeRepublishing } from "./publishing/republish.ts";
import { resumeReview } from "./reviews/resume-review.ts";
import { runJobs } from "./run-jobs.ts";
import { welcomeFirstAdmin } from "./users/welcome-first-admin.ts";
import { refreshDueDates } from "./verification/refresh-due-dates.ts";

export interface RunningServer {
  url: string;
  /** By which the first admin comes in, once; null where there is an admin. */
  firstAdminLink: string | null;
  /** Finishes the requests under way, then lets go of the database. */
  stop(): Promise<void>;
}

/** Starts the whole server: database, seed, doors; what an earlier start left unpublished follows in the background. */
export async function startServer(
  environment: Environment,
  { now, say }: { now: () => Date; say: (line: string) => void },
): Promise<RunningServer> {
  const log = createLog(environment.logLevel);
  const registered = await readRegistered(environment.operations);
  const store = await openStore({ ...environment, as: "server", say });
  const db = openDatabase(store.url);
  try {
    if (environment.seed === "mexico") await seed(db, now(), say);
    const { smtpUrl, mailFrom: from, home, admin } = environment;
    await reapplyPurges(db, { home, now: now(), say });
    const mailer = createMailer({ smtpUrl, from, outbox: join(home, "outbox"), now });
    const app = await createApp({
      ...environment,
      ...{ db, publicUrl: store.publicUrl, mailer, registered, log, now },
    });
    await listen(app, environment);
    // Port 0 asks the system for a free one.
    const url = environment.port === 0 ? app.listeningOrigin : environment.baseUrl;
    const firstAdminLink = await welcomeFirstAdmin(db, admin, url, now());
    const stopping = new AbortController();
    // Behind the start: nobody who wants to read waits for it.
    const jobs = runJobs({ db, url: store.url, mailer, baseUrl: url, log, now });
    const catchingUp = catchUp(db, { now: now(), signal: stopping.signal }).catch((error) =>
      log.error({ err: error }, "what was left over stopped; it goes on at the next start"),
    );
    return {
      url,
      firstAdminLink,
      async stop() {
        stopping.abort();
        try {
          await jobs.stop();
          await app.close();
          await mailer.close();
          await catchingUp;
        } finally {
          await closeAll(db, store);
        }
      },
    };
  } catch (error) {
    await closeAll(db, store);
    throw error;
  }
}

/** What an earlier process, or an earlier version, left to be done. */
async function catchUp(db: Database, options: { now: Date; signal: AbortSignal }): Promise<void> {
  await resumeRepublishing(db, options);
  await refreshDueDates(db, options);
  await resumeReview(db, options);
}

async function seed(db: Database, now: Date, say: (line: string) => void): Promise<void> {
  const brought = await loadSeed(db, now);
  if (brought > 0) say(`Loaded the Mexico page: ${brought} organizations.`);
}

async function listen(
  app: Awaited<ReturnType<typeof createApp>>,
  { port, host }: Environment,
): Promise<void> {
  try {
    await app.listen({ port, host });
  } catch (error) {
    await app.close();
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE")
      fail(
        "PORT_IN_USE",
        `Another program listens on port ${port}. Stop it, or set PORT to another number.`,
        [],
        error,
      );
    if (code === "EACCES" || code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
      fail(
        "PORT_IN_USE",
        `Posada cannot listen on ${host}:${port} (${message}). Set HOST or PORT.`,
        [],
        error,
      );
    throw error;
  }
}

async function closeAll(db: Database, store: Store): Promise<void> {
  await db.$disconnect();
  await store.close();
}
