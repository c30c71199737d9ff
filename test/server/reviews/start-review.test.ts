import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { ReviewTask } from "../../../generated/prisma/client.ts";
import { systemDesk } from "../../../server/editorial/system-desk.ts";
import { loadDocuments } from "../../../server/organizations/load-documents.ts";
import type { BegunReview } from "../../../server/reviews/begin-review.ts";
import type { TaskReason } from "../../../server/reviews/reasons.ts";
import { sayReason } from "../../../server/reviews/say-reason.ts";
import { type StartReview, startReview } from "../../../server/reviews/start-review.ts";
import { claimsOf } from "../../../server/verification/claims.ts";
import { type VerifyClaims, verifyClaims } from "../../../server/verification/verify-claims.ts";
import { makeActor } from "../../factories/actors.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";
import { atDesk, makeDesk } from "../../support/desk.ts";

let posada: TestDatabase;
beforeAll(async () => {
  posada = await cloneDatabase("mexico");
});
afterAll(() => posada?.drop());

const december = new Date("2026-12-01T06:00:00Z");
const fail = (error: unknown) => {
  throw error;
};

async function start(asked: { month: string; asOf?: string }, now = december): Promise<string> {
  const desk = systemDesk(posada.db, now, fail);
  const { reviewId } = await atDesk<StartReview, BegunReview>(
    desk,
    (work, args) => startReview(work, args, desk),
    asked,
  );
  return reviewId;
}

/** The tasks in their order, by the organization's slug. */
async function tasksOf(reviewId: string): Promise<(ReviewTask & { slug: string })[]> {
  const tasks = await posada.db.reviewTask.findMany({
    where: { reviewId },
    orderBy: { rank: "asc" },
    include: { organization: { select: { slug: true } } },
  });
  return tasks.map(({ organization, ...task }) => ({ ...task, slug: organization.slug }));
}
const close = (reviewId: string, now = december) =>
  posada.db.review.update({
    where: { id: reviewId },
    data: { state: "CLOSED", closedBy: "system", closedAt: now },
  });
const reasonsOf = ({ reasons }: ReviewTask) => reasons as unknown as TaskReason[];

/** Records a check of every claim that a task was due for, except of some kinds. */
async function check(task: ReviewTask, outcome: "CONFIRMED" | "NO_ANSWER", at: Date, but: string[] = []) {
  const [{ document, revision } = fail(new Error("gone"))] = await loadDocuments(posada.db, [
    task.organizationId,
  ]);
  const claims = claimsOf(document)
    .filter(({ kind, critical }) => critical && !but.includes(kind))
    .map(({ id }) => ({ claimId: id, outcome, method: "PHONE" as const }));
  const desk = makeDesk(posada, { now: at, actor: makeActor("ADMIN") });
  await atDesk<VerifyClaims, object>(desk, verifyClaims, {
    ...{ organizationId: task.organizationId, revision, claims },
  });
}

describe("what cannot be started", () => {
  const refused = async (asked: { month: string; asOf?: string }, now = december) =>
    start(asked, now).then(
      () => "started",
      ({ code, fields, message }) =>
        [code, ...fields.map(({ path }: { path: string }) => path), message] as string[],
    );

  test.each([
    [{ month: "2026-13" }, "month"],
    [{ month: "December" }, "month"],
    [{ month: "2027-01" }, "month"],
    [{ month: "2026-12", asOf: "soon" }, "asOf"],
    [{ month: "2026-12", asOf: "2026-02-30" }, "asOf"],
    [{ month: "2027-02", asOf: "2027-01-31" }, "month"],
  ])("%j", async (asked, path) => {
    expect((await refused(asked)).slice(0, 2)).toEqual(["BAD_INPUT", path]);
    expect(await posada.db.review.count()).toBe(0);
  });

  test("a month that has begun elsewhere, and not here", async () => {
    const earlyInAuckland = new Date("2026-11-30T12:00:00Z");
    expect((await refused({ month: "2026-12" }, earlyInAuckland)).slice(0, 2)).toEqual([
      "BAD_INPUT",
      "month",
    ]);
  });
});

describe("the Mexico page as of 1 December 2026", () => {
  let reviewId: string;
  beforeAll(async () => {
    reviewId = await start({ month: "2026-12", asOf: "2026-12-01" });
  });

  test("is open, and says how it was made", async () => {
    expect(await posada.db.review.findUniqueOrThrow({ where: { id: reviewId } })).toMatchObject({
      ...{ state: "OPEN", step: "READY", startedBy: "system", openedAt: december, done: 32, total: 32 },
      asOf: new Date("2026-12-01T00:00:00Z"),
    });
    const [event] = await posada.db.auditEvent.findMany({ where: { subject: "REVIEW" } });
    expect(event).toMatchObject({
      action: "STARTED",
      subjectId: reviewId,
      madeBy: "system",
      madeAt: december,
    });
  });

  test("has the house in Nuevo Laredo first, which is here twice, and says why", async () => {
    const tasks = await tasksOf(reviewId);
    expect(tasks.slice(0, 2).map(({ slug, rank }) => [slug, rank])).toEqual([
      ["casa-del-migrante-nuevo-laredo", 1],
      ["casa-del-migrante-nuevo-laredo-2", 2],
    ]);
    for (const task of tasks.slice(0, 2)) {
      const [first, ...rest] = reasonsOf(task).map((reason) => sayReason(reason).en);
      expect(first).toBe("It is in the directory twice");
      expect(rest).toContain("There is no other of its kind: Other support (Tamaulipas)");
      expect(rest).toContain("Nobody has verified 6 claims; its source is of March 2024");
      expect(rest.join()).toContain("the postcode belongs to another state");
    }
    expect(reasonsOf(tasks[0]!)[0]!.evidence.others).toEqual([tasks[1]!.organizationId]);
  });

  test("lists every published entry, each once, and no umbrella without one", async () => {
    const tasks = await tasksOf(reviewId);
    const entered = await posada.db.organization.findMany({
      where: { status: "PUBLISHED", entries: { some: {} } },
      select: { id: true },
    });
    expect(new Set(tasks.map(({ organizationId }) => organizationId))).toEqual(
      new Set(entered.map(({ id }) => id)),
    );
    expect(tasks.map(({ rank }) => rank)).toEqual(tasks.map((_, index) => index + 1));
    const scores = tasks.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    for (const { due, state, countries, waitedMonths } of tasks)
      expect({ due: (due as object[]).length > 0, state, countries, waitedMonths }).toEqual({
        ...{ due: true, state: "TODO", countries: ["MX"], waitedMonths: 0 },
      });
  });

  test("started again is the same review", async () => {
    const before = await tasksOf(reviewId);
    expect(await start({ month: "2026-12" })).toBe(reviewId);
    expect(await tasksOf(reviewId)).toEqual(before);
    expect(await posada.db.auditEvent.count({ where: { subject: "REVIEW" } })).toBe(1);
  });

  test("keeps another month from being started until it is closed, and names itself", async () => {
    await expect(start({ month: "2026-11" })).rejects.toMatchObject({
      code: "WRONG_STATE",
      message: expect.stringContaining("December 2026 is under way"),
    });
  });

  test("once closed is not started again, nor is a month before it", async () => {
    await close(reviewId);
    await expect(start({ month: "2026-12" })).rejects.toMatchObject({
      code: "WRONG_STATE",
      message: expect.stringContaining("December 2026 is closed"),
    });
    await expect(start({ month: "2026-11" })).rejects.toMatchObject({
      code: "WRONG_STATE",
      words: { es: expect.stringContaining("Ya se revisó diciembre de 2026") },
    });
    await posada.db.review.delete({ where: { id: reviewId } });
  });

  test("gives the same ranked list whenever it is made as of that day", async () => {
    const list = (tasks: Awaited<ReturnType<typeof tasksOf>>) =>
      tasks.map(({ slug, rank, score, harm, likelihood, reasons, due, planned }) => ({
        ...{ slug, rank, score, harm, likelihood, reasons, due, planned },
      }));
    const first = await start({ month: "2026-12", asOf: "2026-12-01" });
    const before = list(await tasksOf(first));
    await posada.db.review.delete({ where: { id: first } });
    const later = new Date("2027-03-04T05:06:07Z");
    const second = await start({ month: "2026-12", asOf: "2026-12-01" }, later);
    expect(list(await tasksOf(second))).toEqual(before);
  });
});

test("January lists only what is due: not what December has checked, and what waited weighs more", async () => {
  const december = await posada.db.review.findFirstOrThrow();
  const tasks = await tasksOf(december.id);
  const of = (slug: string) => tasks.find((task) => task.slug === slug)!;
  const midMonth = new Date("2026-12-15T12:00:00Z");
  const [checked, halfChecked, unanswered] = [of("casa-del-migrante-tijuana"), of("imumi"), of("caminos")];
  await check(checked, "CONFIRMED", midMonth);
  await check(halfChecked, "CONFIRMED", midMonth, ["PHONE"]);
  await check(unanswered, "NO_ANSWER", midMonth);
  const ended = { endedAt: midMonth, endedBy: "system" };
  await posada.db.reviewTask.update({ where: { id: checked.id }, data: { state: "DONE", ...ended } });
  await posada.db.reviewTask.update({
    where: { id: unanswered.id },
    data: { state: "UNREACHABLE", ...ended },
  });
  await close(december.id);

  const january = await start({ month: "2027-01", asOf: "2027-01-01" }, new Date("2027-01-01T06:00:00Z"));
  const again = await tasksOf(january);
  const now = (slug: string) => again.find((task) => task.slug === slug);
  expect(again).toHaveLength(31);
  expect(now("casa-del-migrante-tijuana")).toBeUndefined();
  expect((now("imumi")!.due as { kind: string }[]).every(({ kind }) => kind === "PHONE")).toBe(true);
  expect(now("imumi")).toMatchObject({ waitedMonths: 1 });
  expect(reasonsOf(now("imumi")!)).toContainEqual({ code: "WAITED", points: 2, evidence: { count: 1 } });
  // It was tried: that is no waiting, and counts as what it was.
  expect(now("caminos")).toMatchObject({ waitedMonths: 0 });
  expect(reasonsOf(now("caminos")!).map(({ code }) => code)).toContain("NO_ANSWER");
  expect(now("cndh")!.score).toBeGreaterThan(of("cndh").score);

  // Half a year on, what was verified falls due again.
  await close(january, new Date("2027-01-31T00:00:00Z"));
  const july = await start({ month: "2027-07", asOf: "2027-07-01" }, new Date("2027-07-01T06:00:00Z"));
  const back = (await tasksOf(july)).find(({ slug }) => slug === "casa-del-migrante-tijuana")!;
  expect(reasonsOf(back).map(({ code }) => code)).toContain("OVERDUE");
});
