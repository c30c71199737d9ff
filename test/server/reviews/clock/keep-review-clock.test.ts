import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openDatabase } from "../../../../server/database/prisma.ts";
import type { Letter } from "../../../../server/mail/mailer.ts";
import { type ClockContext, keepReviewClock } from "../../../../server/reviews/clock/keep-review-clock.ts";
import { makePerson } from "../../../factories/people.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";

let posada: TestDatabase;
let context: ClockContext;
const letters: Letter[] = [];
beforeAll(async () => {
  posada = await cloneDatabase("mexico");
  const mailer = { send: async (letter: Letter) => void letters.push(letter), close: async () => {} };
  context = { db: posada.db, mailer, baseUrl: "http://posada.test" };
});
afterAll(() => posada?.drop());

const fail = (error: unknown) => {
  throw error;
};
const look = (now: string, at = context) => keepReviewClock(at, { now: new Date(now), onFailure: fail });
const months = async () => {
  const reviews = await posada.db.review.findMany({ orderBy: { month: "asc" } });
  return reviews.map(({ month, state }) => `${month.toISOString().slice(0, 7)} ${state}`);
};
/** What there is of a review, without when and by which id. */
const counts = async () => ({
  tasks: await posada.db.reviewTask.count(),
  letters: await posada.db.outreachLetter.count(),
  entries: await posada.db.letterEntry.count(),
  events: await posada.db.auditEvent.count({ where: { subject: "REVIEW" } }),
});

test("the first look in the middle of a month makes nothing up for its beginning", async () => {
  await look("2026-11-20T12:00:00Z");
  await look("2026-11-30T23:59:00Z");
  expect(await months()).toEqual([]);
  // The clock runs from the first look on, and whatever is looked at later is that same clock.
  expect(await posada.db.reviewPolicy.findMany()).toMatchObject([
    { number: 0, changedBy: "system", changedAt: new Date("2026-11-20T12:00:00Z") },
  ]);
});

test("at its hour the month is started and letters are put in line: once, however often and from wherever", async () => {
  await look("2026-12-01T05:59:00Z");
  expect(await months()).toEqual([]);
  const other = openDatabase(posada.url);
  try {
    const hour = "2026-12-01T06:00:00Z";
    await Promise.all([look(hour), look(hour, { ...context, db: other })]);
  } finally {
    await other.$disconnect();
  }
  expect(await months()).toEqual(["2026-12 OPEN"]);
  const once = await counts();
  expect(once).toMatchObject({ tasks: 32, events: 1 });
  expect(once.letters).toBeGreaterThan(0);
  await look("2026-12-01T06:10:00Z");
  await look("2026-12-31T23:00:00Z");
  expect(await counts()).toEqual(once);
});

test("the next month closes the one before it, and its report goes to the admins", async () => {
  const { email } = await makePerson(posada.db, { role: "ADMIN" });
  await look("2027-01-01T06:10:00Z");
  expect(await months()).toEqual(["2026-12 CLOSED", "2027-01 OPEN"]);
  expect(letters.map(({ to }) => to)).toEqual([email]);
  const { closedBy, closedAt } = await posada.db.review.findFirstOrThrow({ where: { state: "CLOSED" } });
  expect([closedBy, closedAt]).toEqual(["system", new Date("2027-01-01T06:10:00Z")]);
});

test("a review that was broken off is gone on with, whatever the clock says", async () => {
  await posada.db.reviewPolicy.update({ where: { id: 1 }, data: { values: { clock: { on: false } } } });
  const { id } = await posada.db.review.findFirstOrThrow({ where: { state: "OPEN" } });
  await posada.db.outreachLetter.deleteMany({ where: { reviewId: id } });
  await posada.db.reviewTask.deleteMany({ where: { reviewId: id, rank: { gt: 20 } } });
  await posada.db.review.update({
    where: { id },
    data: { state: "STARTING", step: "WEIGHING", openedAt: null, after: null },
  });
  await look("2027-01-02T06:00:00Z");
  expect(await months()).toEqual(["2026-12 CLOSED", "2027-01 OPEN"]);
  expect(await posada.db.reviewTask.count({ where: { reviewId: id } })).toBe(32);
});

test("a clock that is off starts nothing, and letters that are off are not put in line", async () => {
  await look("2027-02-01T06:00:00Z");
  expect(await months()).toEqual(["2026-12 CLOSED", "2027-01 OPEN"]);
  const values = { clock: { on: true }, letters: { on: false } };
  await posada.db.reviewPolicy.update({ where: { id: 1 }, data: { values } });
  await look("2027-02-01T06:00:00Z");
  expect(await months()).toEqual(["2026-12 CLOSED", "2027-01 CLOSED", "2027-02 OPEN"]);
  const february = await posada.db.review.findFirstOrThrow({ where: { state: "OPEN" } });
  expect(await posada.db.outreachLetter.count({ where: { reviewId: february.id } })).toBe(0);
});

test("a review that somebody started writes no letters by itself", async () => {
  const february = await posada.db.review.findFirstOrThrow({ where: { state: "OPEN" } });
  await posada.db.review.update({ where: { id: february.id }, data: { startedBy: "user:ana" } });
  await posada.db.reviewPolicy.update({ where: { id: 1 }, data: { values: {} } });
  await look("2027-02-02T06:00:00Z");
  expect(await posada.db.outreachLetter.count({ where: { reviewId: february.id } })).toBe(0);
});
