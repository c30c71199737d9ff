import { randomUUID } from "node:crypto";
import type { RuleRun } from "../../generated/prisma/client.ts";
import { holdDirectory } from "../database/hold-directory.ts";
import type { Database, Transaction } from "../database/prisma.ts";
import { lockOrganizations } from "../organizations/locks/lock-organizations.ts";
import { findEarlier } from "./duplicates/find-earlier.ts";
import { keepMissingKeys } from "./duplicates/keep-missing-keys.ts";
import { type KnownProfiles, knownProfiles } from "./duplicates/known-profiles.ts";
import { inLanes } from "./in-lanes.ts";
import { lookOver } from "./look-over.ts";
import { type Batch, type Counts, walkOrganizations } from "./walk-organizations.ts";

export interface CheckOptions {
  /** The moment as of which everything is looked at; a run of the same day that was stopped goes on as of its own. */
  asOf: Date;
  /** The real moment. */
  now: Date;
  /** Who wants it: an actor's reference. */
  madeBy: string;
  /** Stops it when the batches at hand are done; the next run of that day goes on there. */
  signal?: AbortSignal;
  /** Called with how many organizations are done, of how many. */
  onProgress?: (done: number, total: number) => void;
  /** Told of each rule that threw; it is kept as a finding, too. */
  onFailure?: (error: unknown) => void;
}

/** A purge may be at it, which takes long in a large directory. */
const patience = { maxWait: 60_000, timeout: 60 * 60_000 };

/**
 * Lets the rules look at every organization that is in the directory, in order of their ids, and compares each with those
 * before it; a batch in each transaction. It may be killed at any moment and goes on from there, and several at once do no
 * harm. Running it again changes nothing.
 */
export async function checkEverything(db: Database, options: CheckOptions): Promise<RuleRun> {
  const { now, signal, onProgress } = options;
  const run = await openRun(db, options);
  const known = knownProfiles();
  await keepMissingKeys(db, known, signal);
  const total = await db.organization.count({ where: { status: { in: ["DRAFT", "PUBLISHED"] } } });
  const walk = walkOrganizations(db, run);
  await inLanes(
    walk.next,
    async (batch) => {
      const counts = await db.$transaction((tx) => checkBatch(tx, batch, run, known, options), patience);
      const { checked } = await walk.done(batch, counts);
      onProgress?.(checked, Math.max(total, checked));
    },
    signal,
  );
  return signal?.aborted ? db.ruleRun.findUniqueOrThrow({ where: { id: run.id } }) : walk.end(now);
}

/** The run of that day which was stopped, or a new one. */
async function openRun(db: Database, { asOf, now, madeBy }: CheckOptions): Promise<RuleRun> {
  const day = new Date(asOf.toISOString().slice(0, 10));
  const next = new Date(day.getTime() + 24 * 60 * 60 * 1000);
  const stopped = await db.ruleRun.findFirst({
    where: { finishedAt: null, asOf: { gte: day, lt: next } },
    orderBy: { startedAt: "desc" },
  });
  return stopped ?? db.ruleRun.create({ data: { id: randomUUID(), asOf, madeBy, startedAt: now } });
}

async function checkBatch(
  tx: Transaction,
  { ids }: Batch,
  { asOf }: RuleRun,
  known: KnownProfiles,
  { onFailure }: CheckOptions,
): Promise<Counts> {
  await holdDirectory(tx, "together");
  const organizations = await lockOrganizations(tx, ids);
  const revisions = new Map(organizations.map(({ document, revision }) => [document.id, revision]));
  const counts = await lookOver({ tx, now: asOf }, organizations, {
    onFailure,
    neighborsOf: (_tx, subjects) => {
      for (const subject of subjects) known.keep(subject, revisions.get(subject.profile.id)!);
      return findEarlier(
        tx,
        subjects.map(({ profile }) => profile),
        known,
      );
    },
  });
  return { checked: organizations.length, ...counts };
}
