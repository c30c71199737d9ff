import { randomUUID } from "node:crypto";
import type { RuleRun } from "../../generated/prisma/client.ts";
import { holdDirectory } from "../database/hold-directory.ts";
import type { Database, Transaction } from "../database/prisma.ts";
import { lockOrganizations } from "../organizations/locks/lock-organizations.ts";
import { findEarlier } from "./duplicates/find-earlier.ts";
import { keepMissingKeys } from "./duplicates/keep-missing-keys.ts";
import { type KnownProfiles, knownProfiles } from "./duplicates/known-profiles.ts";
import { lookOver } from "./look-over.ts";

export interface CheckOptions {
  /** The moment as of which everything is looked at; a run of the same day that was stopped goes on as of its own. */
  asOf: Date;
  /** The real moment. */
  now: Date;
  /** Who wants it: an actor's reference. */
  madeBy: string;
  /** Stops it between two batches; the next run of that day goes on there. */
  signal?: AbortSignal;
  /** Called after each batch with how many organizations are done, of how many. */
  onProgress?: (done: number, total: number) => void;
  /** Told of each rule that threw; it is kept as a finding, too. */
  onFailure?: (error: unknown) => void;
}

/** Enough to share a statement's way among, and few enough to hold: organizations are locked while they are looked at. */
const batchSize = 200;
/** A purge may be at it, which takes long in a large directory. */
const patience = { maxWait: 60_000, timeout: 60 * 60_000 };

/**
 * Lets the rules look at every organization that is in the directory, in order of their ids, a batch in each transaction.
 * How far it came is kept with each, so that it may be killed at any moment and goes on from there, and several at once
 * share the work. Running it again changes nothing.
 */
export async function checkEverything(db: Database, options: CheckOptions): Promise<RuleRun> {
  const { signal, onProgress } = options;
  const { id } = await openRun(db, options);
  const known = knownProfiles();
  await keepMissingKeys(db, known, signal);
  const total = await db.organization.count({ where: { status: { in: ["DRAFT", "PUBLISHED"] } } });
  for (;;) {
    const run = await db.$transaction((tx) => checkBatch(tx, id, known, options), patience);
    onProgress?.(run.checked, Math.max(total, run.checked));
    if (run.finishedAt !== null || signal?.aborted) return run;
  }
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
  id: string,
  known: KnownProfiles,
  { now, onFailure }: CheckOptions,
): Promise<RuleRun> {
  await holdDirectory(tx, "together");
  await tx.$queryRaw`SELECT FROM editorial.rule_run WHERE id = ${id}::uuid FOR UPDATE`;
  const run = await tx.ruleRun.findUniqueOrThrow({ where: { id } });
  if (run.finishedAt !== null) return run;
  const batch = await tx.organization.findMany({
    where: { status: { in: ["DRAFT", "PUBLISHED"] }, ...(run.after && { id: { gt: run.after } }) },
    orderBy: { id: "asc" },
    take: batchSize,
    select: { id: true },
  });
  const organizations = await lockOrganizations(
    tx,
    batch.map((each) => each.id),
  );
  const revisions = new Map(organizations.map(({ document, revision }) => [document.id, revision]));
  const { appeared, resolved } = await lookOver({ tx, now: run.asOf }, organizations, {
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
  const isLast = batch.length < batchSize;
  return tx.ruleRun.update({
    where: { id },
    data: {
      after: batch.at(-1)?.id ?? run.after,
      checked: { increment: organizations.length },
      appeared: { increment: appeared },
      resolved: { increment: resolved },
      finishedAt: isLast ? now : null,
    },
  });
}
