import type { Database } from "../database/prisma.ts";
import type { Mailer } from "../mail/mailer.ts";

export interface JobContext {
  db: Database;
  mailer: Mailer;
  baseUrl: string;
  now: () => Date;
  /** Stops it where it can go on later. */
  signal: AbortSignal;
  onFailure: (error: unknown) => void;
}

/** Something that happens by itself: how often (cron, UTC), and what. It may run at any time, and twice at once. */
export interface Job {
  name: string;
  cron: string;
  run(context: JobContext): Promise<unknown>;
}
