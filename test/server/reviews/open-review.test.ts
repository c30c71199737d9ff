import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { openDatabase } from "../../../server/database/prisma.ts";
import { runVerb } from "../../../server/editorial/run-verb.ts";
import { systemDesk } from "../../../server/editorial/system-desk.ts";
import { beginReview } from "../../../server/reviews/begin-review.ts";
import { type OpenOptions, openReview } from "../../../server/reviews/open-review.ts";
import { resumeReview } from "../../../server/reviews/resume-review.ts";
import { makeBareOrganization, makeEntry, makePhone } from "../../factories/organization.ts";
import { makePerson } from "../../factories/people.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";

/** So many that they are weighed in two batches. */
const houses = Array.from({ length: 620 }, (_, index) =>
  makeBareOrganization({
    name: `Casa ${index}`,
    entries: [makeEntry({ section: index % 3 === 0 ? "legal-aid" : "other-support" })],
    sourceDate: `20${10 + (index % 16)}`,
    phones: index % 2 === 0 ? [makePhone({ type: "HOTLINE" })] : [],
  }),
);
const now = new Date("2026-12-01T06:00:00Z");
const fail = (error: unknown) => {
  throw error;
};
const options: OpenOptions = { now, onFailure: fail };

let posada: TestDatabase;
beforeAll(async () => {
  posada = await cloneDatabase("empty");
  await publishOrganizations(posada.db, houses);
});
afterAll(() => posada?.drop());
afterEach(async () => {
  await posada.db.review.deleteMany();
});

async function begin(): Promise<string> {
  const asked = { month: "2026-12", asOf: "2026-12-01" };
  const desk = systemDesk(posada.db, now, fail);
  const { reviewId } = await runVerb(desk, { verb: "startReview", args: {} }, (work) =>
    beginReview(work, asked),
  );
  return reviewId;
}

/** The ranked list, without the ids that are made anew each time. */
async function list(): Promise<object[]> {
  const tasks = await posada.db.reviewTask.findMany({ orderBy: { rank: "asc" } });
  return tasks.map(({ id: _, reviewId: __, ...task }) => task);
}

/** How a review looks that nothing came between. */
async function wholeList(): Promise<object[]> {
  await openReview(posada.db, await begin(), options);
  const whole = await list();
  await posada.db.review.deleteMany();
  return whole;
}

test("a review that is stopped in the middle of any step goes on there, and becomes the same list", async () => {
  const whole = await wholeList();
  expect(whole).toHaveLength(houses.length);
  const id = await begin();
  const stops: string[] = [];
  for (let turn = 0; turn < 20; turn++) {
    const stopping = new AbortController();
    const review = await openReview(posada.db, id, {
      ...options,
      signal: stopping.signal,
      onProgress: () => stopping.abort(),
    });
    if (review.state === "OPEN") break;
    stops.push(`${review.step} ${(await posada.db.reviewTask.count()) > 0}`);
    // What is being made ready shows how far it is.
    expect(review).toMatchObject({ state: "STARTING", openedAt: null });
  }
  expect(stops).toContain("CHECKING false");
  expect(stops).toContain("WEIGHING true");
  await resumeReview(posada.db, options);
  expect(await list()).toEqual(whole);
  expect(await posada.db.review.findUniqueOrThrow({ where: { id } })).toMatchObject({
    ...{ state: "OPEN", step: "READY", done: houses.length, total: houses.length, openedAt: now },
  });
});

test("two processes that carry on the same review share the work, and make each task once", async () => {
  const whole = await wholeList();
  const other = openDatabase(posada.url);
  try {
    const id = await begin();
    const [one, two] = await Promise.all([
      openReview(posada.db, id, options),
      openReview(other, id, options),
    ]);
    expect([one.state, two.state]).toEqual(["OPEN", "OPEN"]);
    expect(await list()).toEqual(whole);
  } finally {
    await other.$disconnect();
  }
});

test("two that are started at once are one review", async () => {
  const [one, two] = await Promise.all([begin(), begin()]);
  expect(one).toBe(two);
  expect(await posada.db.review.count()).toBe(1);
  expect(await posada.db.auditEvent.count({ where: { subject: "REVIEW", subjectId: one } })).toBe(1);
});

test("the line is where the team's capacity ends, and what lies above it is handed out", async () => {
  await openReview(posada.db, await begin(), options);
  const count = (where: object) => posada.db.reviewTask.count({ where });
  // While there is nobody, what one person could do is planned, and nobody's.
  expect([await count({ planned: true }), await count({ assigneeId: { not: null } })]).toEqual([40, 0]);
  await posada.db.review.deleteMany();

  const people = await Promise.all([
    makePerson(posada.db, { role: "ADMIN", locale: "es" }),
    makePerson(posada.db, { role: "EDITOR", countries: ["US"], locale: "en" }),
    makePerson(posada.db, { role: "CONTRIBUTOR" }),
  ]);
  const [admin, elsewhere] = people.map(({ id }) => id);
  await openReview(posada.db, await begin(), options);
  // While nobody takes part, everybody does whom no country limits.
  expect([await count({ planned: true }), await count({ assigneeId: admin })]).toEqual([40, 40]);
  expect(await count({ planned: true, rank: { gt: 40 } })).toBe(0);
  await posada.db.review.deleteMany();

  for (const [userId, capacity] of [
    [admin!, 7],
    [elsewhere!, 20],
  ] as const)
    await posada.db.reviewer.create({
      data: { userId, participates: true, capacity, changedBy: "system", changedAt: now, languages: [] },
    });
  await openReview(posada.db, await begin(), options);
  expect([await count({ planned: true }), await count({ assigneeId: admin })]).toEqual([27, 7]);
  // Who is limited to another country gets none of these.
  expect(await count({ assigneeId: elsewhere })).toBe(0);
  const mine = await posada.db.reviewTask.findMany({
    where: { assigneeId: admin },
    orderBy: { rank: "asc" },
  });
  expect(mine.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7]);
});
