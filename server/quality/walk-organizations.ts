import type { RuleRun } from "../../generated/prisma/client.ts";
import type { Database } from "../database/prisma.ts";

/** Organizations that are looked at together. */
export interface Batch {
  ids: string[];
}

/** What a look at a batch came to. */
export interface Counts {
  checked: number;
  appeared: number;
  resolved: number;
}

/** The way of a run through the directory, in order of ids. */
export interface Walk {
  /** The next batch; null where there is none, or another process has come to the end. */
  next(): Promise<Batch | null>;
  /** Keeps that a batch is done, once all before it are; gives how far the run has come. */
  done(batch: Batch, counts: Counts): Promise<RuleRun>;
  /** Keeps that the run is over, where nobody handed out is missing. */
  end(now: Date): Promise<RuleRun>;
}

/** Enough that they share a statement's way, and few enough to hold: organizations are locked while they are looked at. */
const batchSize = 200;

/**
 * Hands out batches, of which several may be looked at at once, and keeps in the run up to where all are done: a process
 * that is killed loses what it had in its hands, and the next one begins there. Where another process has gone on with the
 * same run meanwhile, this one follows it, and nothing is counted twice.
 */
export function walkOrganizations(db: Database, run: RuleRun): Walk {
  const out: { batch: Batch; counts: Counts | null }[] = [];
  let [kept, last, turn] = [run, run.after, Promise.resolve<unknown>(undefined)];
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => {});
    return mine;
  };

  /** Writes how far it came; where the run is no longer where it was left, somebody else goes on with it. */
  async function keep(
    after: string | null,
    { checked, appeared, resolved }: Counts,
    finishedAt: Date | null,
  ) {
    const { count } = await db.ruleRun.updateMany({
      where: { id: kept.id, after: kept.after, finishedAt: null },
      data: {
        after,
        checked: { increment: checked },
        appeared: { increment: appeared },
        resolved: { increment: resolved },
        finishedAt,
      },
    });
    kept = await db.ruleRun.findUniqueOrThrow({ where: { id: kept.id } });
    if (count > 0) return;
    out.length = 0;
    last = kept.after;
  }

  return {
    next: () =>
      inTurn(async () => {
        if (kept.finishedAt !== null) return null;
        const rows = await db.organization.findMany({
          where: { status: { in: ["DRAFT", "PUBLISHED"] }, ...(last && { id: { gt: last } }) },
          orderBy: { id: "asc" },
          take: batchSize,
          select: { id: true },
        });
        if (rows.length === 0) return null;
        const batch = { ids: rows.map(({ id }) => id) };
        last = batch.ids.at(-1)!;
        out.push({ batch, counts: null });
        return batch;
      }),
    done: (batch, counts) =>
      inTurn(async () => {
        const mine = out.find((one) => one.batch === batch);
        if (!mine) return kept;
        mine.counts = counts;
        const sum = { checked: 0, appeared: 0, resolved: 0 };
        let after = kept.after;
        while (out[0]?.counts) {
          const first = out.shift()!;
          after = first.batch.ids.at(-1)!;
          sum.checked += first.counts!.checked;
          sum.appeared += first.counts!.appeared;
          sum.resolved += first.counts!.resolved;
        }
        if (after !== kept.after) await keep(after, sum, null);
        return kept;
      }),
    end: (now) =>
      inTurn(async () => {
        if (out.length === 0 && kept.finishedAt === null)
          await keep(kept.after, { checked: 0, appeared: 0, resolved: 0 }, now);
        return kept;
      }),
  };
}
