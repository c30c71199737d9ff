import type { Database, Transaction } from "../database/prisma.ts";
import type { Actor } from "../policies/actor.ts";
import type { Touched } from "../publishing/publish.ts";
import type { ClockSource } from "../verification/claim-clocks.ts";

/** What a writing verb has at hand: its transaction, who asks, and the moment. */
export interface Work {
  tx: Transaction;
  actor: Actor;
  now: Date;
  /** The kind of the revisions that are left behind, where it is not the verb's own: in a batch. */
  kind?: "BULK";
  /** Tells what the publication has to project anew; it comes by itself, once, when the verb is done. */
  touch(touched: Touched): void;
  /** Tells what an organization says from now on, and what was verified of it; the rules look at it before the publication. */
  recorded(organization: ClockSource): void;
  /** What happens outside the database waits for the commit, in the order told; a failure is logged and undoes nothing. */
  afterCommit(effect: () => Promise<void>): void;
}

/** Looks at what a verb recorded, in its transaction. Finds things, never refuses. */
export type Rules = (work: Work, recorded: ClockSource[]) => Promise<unknown>;

/** What it takes to run a verb. */
export interface Desk {
  db: Database;
  actor: Actor;
  now: Date;
  rules: Rules;
  /** Called with the error of something that failed after the commit. */
  onLateFailure(error: unknown): void;
}
