import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import pg from "pg";
import { openDatabase } from "../../server/database/prisma.ts";
import { createLog } from "../../server/log.ts";
import type { Letter } from "../../server/mail/mailer.ts";
import { type Jobs, runJobs } from "../../server/run-jobs.ts";
import { cloneDatabase, type TestDatabase } from "../support/database.ts";

let posada: TestDatabase;
beforeAll(async () => {
  posada = await cloneDatabase("mexico");
  // The clock was looked at before.
  await posada.db.reviewPolicy.create({
    data: { number: 0, values: {}, changedBy: "system", changedAt: new Date("2026-11-01T00:00:00Z") },
  });
});
afterAll(() => posada?.drop());

async function rowsOf(sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: posada.url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test("two processes run what happens by itself: one review, each letter once, and they stop when they are told to", async () => {
  const sent: Letter[] = [];
  const mailer = {
    send: async (letter: Letter, handing?: { onHandover?: () => Promise<void> }) => {
      await handing?.onHandover?.();
      sent.push(letter);
    },
    close: async () => {},
  };
  const databases = [openDatabase(posada.url), openDatabase(posada.url)];
  const process = (db: (typeof databases)[number]) =>
    runJobs({
      ...{ db, url: posada.url, mailer, baseUrl: "http://posada.test", log: createLog("silent") },
      now: () => new Date("2026-12-01T06:00:00Z"),
    });
  let running: Jobs[] = [];
  try {
    running = databases.map(process);
    while ((await posada.db.outreachLetter.count()) === 0) await pause(50);
    await Promise.all(running.map((jobs) => jobs.stop()));
    // What was left in line goes out with the next start.
    running = databases.map(process);
    while ((await posada.db.outreachLetter.count({ where: { state: { not: "SENT" } } })) > 0) await pause(50);
    await Promise.all(running.map((jobs) => jobs.stop()));
    running = [];
    expect(await posada.db.review.findMany()).toMatchObject([{ state: "OPEN", startedBy: "system" }]);
    expect(await posada.db.reviewTask.count()).toBe(32);
    const addresses = sent.map(({ to }) => to).sort();
    expect(addresses).toEqual([...new Set(addresses)]);
    expect(addresses).toHaveLength(await posada.db.outreachLetter.count());

    // Of each job one is scheduled, and its rows say nothing but that.
    expect(await rowsOf("SELECT name, cron FROM pgboss.schedule ORDER BY name")).toEqual([
      { name: "letters", cron: "*/5 * * * *" },
      { name: "monthly-review", cron: "*/10 * * * *" },
    ]);
    const said = await rowsOf(
      "SELECT DISTINCT data, output FROM pgboss.job WHERE name IN ('letters', 'monthly-review')",
    );
    for (const { data, output } of said) expect([data, output]).toEqual([null, null]);
    const left =
      "SELECT count(*)::int AS count FROM pg_stat_activity WHERE application_name = 'posada jobs' AND datname = current_database()";
    // A connection that was let go of is gone a moment later.
    while ((await rowsOf(left))[0]!.count !== 0) await pause(50);
  } finally {
    await Promise.all(running.map((jobs) => jobs.stop()));
    await Promise.all(databases.map((db) => db.$disconnect()));
  }
});

test("a database that is away keeps nobody from stopping", async () => {
  const mailer = { send: async () => {}, close: async () => {} };
  const jobs = runJobs({
    ...{ db: posada.db, mailer, baseUrl: "http://posada.test", log: createLog("silent") },
    ...{ url: "postgres://nobody:nothing@127.0.0.1:9/none", now: () => new Date("2026-12-01T06:00:00Z") },
  });
  await jobs.stop();
});
