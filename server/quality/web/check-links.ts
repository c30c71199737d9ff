import { setTimeout as sleep } from "node:timers/promises";
import { holdDirectory } from "../../database/hold-directory.ts";
import type { Database, Transaction } from "../../database/prisma.ts";
import { doubtNetwork } from "./doubt-network.ts";
import { gatherChecks } from "./gather-checks.ts";
import { keepLook, type Looked } from "./keep-look.ts";
import { countDue, type LeasedCheck, leaseCheck, releaseCheck } from "./lease-check.ts";
import type { Seen } from "./look-at-link.ts";
import type { MailVerdict } from "./look-at-mail-domain.ts";
import type { Outcome } from "./outcomes.ts";

export interface LinkCheck {
  db: Database;
  now: () => Date;
  /** How links and mail domains are looked at; what throws for another reason than `stop` is told to `onFailure`. */
  look: {
    link(address: string, stop: AbortSignal): Promise<Seen>;
    mail(domain: string): Promise<MailVerdict>;
  };
  /** At most so many looks, and for so long. */
  budget: { looks: number; milliseconds: number };
  /** Milliseconds between two looks at one host. */
  pause?: number;
  /** So many hosts are looked at at once. */
  lanes?: number;
  onProgress?: (done: number, total: number) => void;
  onFailure: (error: unknown) => void;
}

/** What a run came to. */
export interface CheckedLinks {
  looked: number;
  outcomes: Partial<Record<Outcome, number>>;
  /** Findings that came, and that are gone. */
  appeared: number;
  resolved: number;
  /** What is due still. */
  left: number;
  /** Nobody out there answered: it was our own network, and nothing is said of the links. */
  away: boolean;
}

const patience = { maxWait: 60_000, timeout: 60 * 60_000 };

/**
 * Looks at the links and mail domains of published organizations that are due, and keeps what is noticed of them. It ends
 * within its budget; what it does not come to stays due, also when it is killed. Several may run at once.
 */
export async function checkLinks(run: LinkCheck): Promise<CheckedLinks> {
  const { db, now, look, budget, pause = 2_000, lanes = 6, onProgress, onFailure } = run;
  const write = <T>(work: (tx: Transaction) => Promise<T>) =>
    db.$transaction(async (tx) => {
      await holdDirectory(tx, "together");
      return work(tx);
    }, patience);
  const stopping = new AbortController();
  const timer = setTimeout(() => stopping.abort(), budget.milliseconds);
  const stop = stopping.signal;
  const sum: CheckedLinks = { looked: 0, outcomes: {}, appeared: 0, resolved: 0, left: 0, away: false };
  const keep = async ({ check, looked }: { check: LeasedCheck; looked: Looked }) => {
    const kept = await keepLook(db, check, looked, now());
    if (!kept) return;
    sum.looked += 1;
    sum.outcomes[kept.outcome] = (sum.outcomes[kept.outcome] ?? 0) + 1;
    sum.appeared += kept.appeared;
    sum.resolved += kept.resolved;
    onProgress?.(sum.looked, total);
  };
  const doubt = doubtNetwork(keep);
  let [taken, total] = [0, 0];

  const lookAt = async ({ kind, address }: LeasedCheck): Promise<Looked> => {
    try {
      return kind === "LINK" ? { seen: await look.link(address, stop) } : { mail: await look.mail(address) };
    } catch (error) {
      stop.throwIfAborted();
      onFailure(error);
      if (kind === "MAIL_DOMAIN") return { mail: { outcome: "UNCLEAR", reason: "OUR_FAULT" } };
      return { seen: { ...nothingSeen, url: address } };
    }
  };
  const lane = async (): Promise<void> => {
    while (!stop.aborted && taken < budget.looks && !doubt.isAway()) {
      taken += 1;
      const { check, waiting } = await write((tx) => leaseCheck(tx, { now: now(), pause }));
      if (!check) {
        taken -= 1;
        if (!waiting) return;
        await sleep(Math.min(pause, 250) || 10, undefined, { signal: stop }).catch(() => {});
        continue;
      }
      try {
        await doubt.take(check, await lookAt(check));
      } catch (error) {
        await write((tx) => releaseCheck(tx, check));
        if (!stop.aborted) throw error;
      }
    }
  };

  try {
    await write((tx) => gatherChecks(tx, now()));
    total = Math.min(budget.looks, await countDue(db, now()));
    await Promise.all(Array.from({ length: lanes }, lane));
    sum.away = await doubt.end();
    sum.left = await countDue(db, now());
    return sum;
  } finally {
    clearTimeout(timer);
    // Where one lane failed, the others stop too.
    stopping.abort();
  }
}

const nothingSeen: Omit<Seen, "url"> = {
  ...{ redirects: 0, forGood: true, failed: "OUR_FAULT", status: null },
  ...{ page: null, cut: null, challenged: false },
};
