import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Transaction } from "../../server/database/prisma.ts";
import { keepMissingKeys } from "../../server/quality/duplicates/keep-missing-keys.ts";
import { knownProfiles } from "../../server/quality/duplicates/known-profiles.ts";
import { openReview } from "../../server/reviews/open-review.ts";
import { makeBareOrganization, makeEntry } from "../factories/organization.ts";
import { publishOrganizations } from "../factories/publish-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../support/database.ts";
import { cleanUp, makeHome, type Program, runProgram } from "../support/run-posada.ts";

/** So many that the rules take four batches, and weighing two. */
const houses = Array.from({ length: 650 }, (_, index) =>
  makeBareOrganization({
    name: `Casa ${index}`,
    entries: [makeEntry({ section: index % 2 ? "legal-aid" : "other-support" })],
    sourceDate: `20${10 + (index % 16)}`,
  }),
);
const patience = { timeout: 60_000 };

let posada: TestDatabase;
beforeAll(async () => {
  posada = await cloneDatabase("empty");
  await publishOrganizations(posada.db, houses);
  await keepMissingKeys(posada.db, knownProfiles());
});
afterAll(async () => {
  await cleanUp();
  await posada?.drop();
});

const startReview = async (): Promise<Program> =>
  runProgram(
    "server/cli/posada.ts",
    { DATABASE_URL: posada.url, PUBLIC_DATABASE_URL: posada.publicUrl, POSADA_HOME: await makeHome() },
    ...["review", "--month", "2026-03", "--as-of", "2026-03-20"],
  );

/** Starts the review while somebody holds up what it needs next, waits until it has come so far, and kills it. */
async function killWhile(
  hold: (tx: Transaction) => Promise<unknown>,
  isThere: () => Promise<boolean>,
): Promise<void> {
  await posada.db.$transaction(async (tx) => {
    await hold(tx);
    const killed = await startReview();
    while (!(await isThere())) await pause(50);
    killed.child.kill("SIGKILL");
    expect(await killed.ended).toBeNull();
  }, patience);
}

async function tasks(): Promise<object[]> {
  const found = await posada.db.reviewTask.findMany({ orderBy: { rank: "asc" } });
  return found.map(({ id: _, reviewId: __, ...task }) => task);
}

test("a review that is killed twice, and then gone on with by two processes at once, is one review with the same tasks", async () => {
  const { db } = posada;
  const middle = [...houses].map(({ id }) => id).sort()[399]!;
  await killWhile(
    (tx) => tx.$queryRaw`SELECT FROM editorial.organization WHERE id = ${middle}::uuid FOR UPDATE`,
    async () => (await db.ruleRun.count({ where: { checked: { gte: 200 } } })) > 0,
  );
  expect(await db.review.findMany()).toMatchObject([{ state: "STARTING", step: "CHECKING" }]);
  await killWhile(
    (tx) => tx.$executeRaw`LOCK TABLE editorial.review_task IN SHARE MODE`,
    async () => (await db.review.count({ where: { step: "WEIGHING" } })) > 0,
  );
  // It did not look at everything again: the first run was gone on with.
  expect(await db.ruleRun.findMany()).toMatchObject([
    { checked: houses.length, finishedAt: expect.any(Date) },
  ]);

  const both = await Promise.all([startReview(), startReview()]);
  for (const program of both) {
    expect(await program.ended).toBe(0);
    expect(program.output()).toContain(
      `The review of 2026-03 is open, as of 2026-03-20: ${houses.length} tasks, 40 of them planned.`,
    );
  }
  const [review] = await db.review.findMany();
  expect(await db.review.count()).toBe(1);
  const made = await tasks();

  // And once more is no more.
  const again = await startReview();
  expect(await again.ended).toBe(0);
  expect(await tasks()).toEqual(made);

  // As it would have been if nothing had come between.
  await db.reviewTask.deleteMany();
  await db.review.update({
    where: { id: review!.id },
    data: { state: "STARTING", step: "CHECKING", openedAt: null, after: null },
  });
  await openReview(db, review!.id, { now: new Date("2026-03-21T00:00:00Z") });
  expect(await tasks()).toEqual(made);
});
