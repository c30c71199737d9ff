import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadSeed } from "../../../prisma/seed/load-seed.ts";
import { openStore } from "../../../server/database/open-store.ts";
import { type Database, openDatabase } from "../../../server/database/prisma.ts";
import { systemDesk } from "../../../server/editorial/system-desk.ts";
import { keepMissingKeys } from "../../../server/quality/duplicates/keep-missing-keys.ts";
import { knownProfiles } from "../../../server/quality/duplicates/known-profiles.ts";
import { runReview } from "../../../server/reviews/clock/run-review.ts";
import { listTasks } from "../../../server/reviews/tasks/list-tasks.ts";
import { prepareDirectory } from "../directory.ts";
import { timeCommand } from "../time-command.ts";
import type { ReviewsMeasured } from "./table.ts";

interface Options {
  size: number;
  now: Date;
  keep: string | undefined;
  say: (line: string) => void;
}

/** How often a page is asked for; the first time is not counted. */
const rounds = 20;
const pageSize = 50;
/** So many tasks are in the list that is aimed at. */
const mostTasks = 50_000;
const fail = (error: unknown) => {
  throw error;
};

/** Measures how long a month's review takes to start, over the generated directory and over the seed, and its list. */
export async function measureReviews({ size, now, keep, say }: Options): Promise<ReviewsMeasured> {
  const month = now.toISOString().slice(0, 7);
  const directory = await prepareDirectory({ size, now, keep, say });
  try {
    await withDatabase(directory.home, say, async (db) => {
      await db.review.deleteMany();
      // Every save keeps them; the generator goes past the saves.
      await keepMissingKeys(db, knownProfiles());
      // What it takes to write to so many mailboxes is another question.
      const policy = { number: 1, values: { letters: { on: false } }, changedBy: "system", changedAt: now };
      await db.reviewPolicy.upsert({ where: { id: 1 }, create: policy, update: policy });
    });
    const start = await timeCommand(directory.home, "review", "--month", month);
    const again = await timeCommand(directory.home, "review", "--month", month);
    const list = await withDatabase(directory.home, say, (db) => timeList(db, { month, now }));
    const seed = await timeSeed(now, month, say);
    return { organizations: size, start, again, seed, ...list };
  } finally {
    await directory.remove();
  }
}

/** The pages of the list that are dearest: the first, one in the middle by its number, and the one behind a cursor there. */
async function timeList(db: Database, { month, now }: { month: string; now: Date }) {
  const context = systemDesk(db, now, fail);
  await db.reviewTask.deleteMany({ where: { rank: { gt: mostTasks } } });
  await db.$executeRawUnsafe("VACUUM ANALYZE editorial.review_task");
  const tasks = await db.reviewTask.count();
  const middle = await listTasks(context, { month, first: pageSize, offset: Math.floor(tasks / 2) });
  const after = middle.edges.at(-1)!.cursor;
  const counted = async (args: object) => {
    const list = await listTasks(context, { month, first: pageSize, ...args });
    await list.count();
  };
  return {
    tasks,
    pages: {
      "the first page": await median(() => counted({})),
      "the middle, by its number": await median(() => counted({ offset: Math.floor(tasks / 2) })),
      "behind a cursor": await median(() => counted({ after })),
      "by name": await median(() => counted({ orderBy: "ORGANIZATION" })),
      "searched for": await median(() => counted({ filter: { search: "casa" } })),
    },
  };
}

async function median(work: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const started = performance.now();
    await work();
    if (round > 0) times.push(performance.now() - started);
  }
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)]!;
}

/** Seconds that the review of the Mexico page takes to be open. */
async function timeSeed(now: Date, month: string, say: (line: string) => void): Promise<number> {
  const home = await mkdtemp(join(tmpdir(), "posada-bench-"));
  // The account that runs Postgres when we are root must be able to enter.
  await chmod(home, 0o755);
  try {
    return await withDatabase(home, say, async (db) => {
      await loadSeed(db, now);
      const started = performance.now();
      await runReview(db, { month }, { now, onFailure: fail });
      return (performance.now() - started) / 1000;
    });
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function withDatabase<T>(
  home: string,
  say: (line: string) => void,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const store = await openStore({ databaseUrl: null, publicDatabaseUrl: null, home, as: "command", say });
  const db = openDatabase(store.url);
  try {
    return await work(db);
  } finally {
    await db.$disconnect();
    await store.close();
  }
}
