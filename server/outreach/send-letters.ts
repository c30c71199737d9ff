import { holdDirectory } from "../database/hold-directory.ts";
import type { Database } from "../database/prisma.ts";
import type { Mailer } from "../mail/mailer.ts";
import { readReviewPolicy } from "../reviews/read-review-policy.ts";
import { followUp } from "./follow-up.ts";
import { type HandedOver, handOver } from "./hand-over.ts";
import { leaseLetter } from "./lease-letter.ts";
import { settleLetter, settleLost } from "./settle-letter.ts";

export interface SendLettersOptions {
  db: Database;
  mailer: Mailer;
  /** Where people reach this Posada, without a slash at the end. */
  baseUrl: string;
  now: () => Date;
  onLateFailure(error: unknown): void;
  /** Stops after the letter under way. */
  signal?: AbortSignal;
}

/** What a round came to. */
export interface LettersRun {
  /** Letters that the mail server took, that it did not take this time, and of which nobody knows. */
  sent: number;
  failed: number;
  uncertain: number;
  /** Reminders and letters to other mailboxes that were put in line. */
  queued: number;
  /** Organizations that stand unconfirmed from now on. */
  unconfirmed: number;
}

/**
 * One round of letters to organizations: settles what a killed process left, follows up where nobody answered, and hands over
 * what is due, some at a time. Any number of processes may do it at once: a letter is handed over by one of them.
 */
export async function sendLetters(options: SendLettersOptions): Promise<LettersRun> {
  const { db, baseUrl, now, signal, onLateFailure } = options;
  const { letters } = (await readReviewPolicy(db)).values;
  const run: LettersRun = { sent: 0, failed: 0, uncertain: 0, queued: 0, unconfirmed: 0 };
  run.uncertain = await db.$transaction(async (tx) => {
    await holdDirectory(tx, "together");
    return settleLost(tx, now());
  });
  if (letters.on) {
    const { days } = letters;
    Object.assign(run, await followUp(db, { days, baseUrl, now: now() }).catch(onLateFailure));
  }
  for (let left = letters.perRun; left > 0 && !signal?.aborted; left--) {
    const leased = await leaseLetter(db, { now: now(), linkDays: letters.linkDays });
    if (!leased) break;
    const came = await handOver(options, leased);
    await settleLetter(db, leased, came, now());
    count(run, came);
    // The others wait for the mail server without having been tried.
    if (typeof came === "object" && came.kind === "AWAY") break;
  }
  return run;
}

function count(run: LettersRun, came: HandedOver): void {
  if (came === "SENT") run.sent += 1;
  else if (came === "NOBODY") return;
  else if (came.kind === "LOST") run.uncertain += 1;
  else run.failed += 1;
}
