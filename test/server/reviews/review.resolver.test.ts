import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { makePerson } from "../../factories/people.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";

const now = new Date("2026-12-01T06:00:00Z");
const admin = { role: "ADMIN", countries: [] } as const;
const editor = { role: "EDITOR", countries: ["MX"] } as const;
const contributor = { role: "CONTRIBUTOR", countries: [] } as const;

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp();
  posada.setNow(now);
});
afterAll(() => posada?.close());

const review = `id month asOf state step done total startedBy startedAt openedAt closedBy closedAt may
  progress { tasks planned ended plannedEnded mine mineEnded unassigned states { state count planned }
    outcomes { outcome method count } claimsDue claimsChecked secondsPerTask lettersSent lettersAnswered }`;
const start = (variables: object, options: object = { as: admin }) =>
  posada.editorial(
    `mutation ($month: String!, $asOf: String, $requestId: ID) {
      startReview(month: $month, asOf: $asOf, requestId: $requestId) { edition review { ${review} } } }`,
    { ...variables },
    options,
  );
const close = (month: string) =>
  posada.editorial(
    `mutation ($month: String!) { closeReview(month: $month) { review { ${review} } } }`,
    { month },
    { as: admin },
  );
const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code;

test("before the first review there is none, and closing it says so", async () => {
  const { data, errors } = await posada.editorial(
    `{ reviews { id } review(month: "2026-12") { id } currentReview { id } nothing: review(month: "x") { id } }`,
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({ reviews: [], review: null, currentReview: null, nothing: null });
  expect(codeOf(await close("2026-12"))).toBe("NOT_FOUND");
  expect(codeOf(await close("2026-99"))).toBe("NOT_FOUND");
});

test("an admin starts a month, sees how far it is, and closes it; the admins are written to", async () => {
  const { email } = await makePerson(posada.db, { role: "ADMIN", name: "Ana" });
  const { data, errors } = await start({ month: "2026-12", asOf: "2026-12-01", requestId: "one" });
  expect(errors).toBeUndefined();
  expect(data.startReview).toMatchObject({ edition: 0 });
  const started = data.startReview.review;
  expect(started).toMatchObject({
    ...{
      month: "2026-12",
      asOf: "2026-12-01T00:00:00.000Z",
      state: "OPEN",
      step: "READY",
      done: 32,
      total: 32,
    },
    ...{ startedAt: now.toISOString(), openedAt: now.toISOString(), closedBy: null, closedAt: null },
    may: ["read", "close"],
    progress: {
      ...{
        tasks: 32,
        planned: 32,
        ended: 0,
        plannedEnded: 0,
        mine: 0,
        mineEnded: 0,
        unassigned: 0,
        outcomes: [],
      },
      ...{ states: [{ state: "TODO", count: 32, planned: 32 }], claimsDue: 128, claimsChecked: 0 },
      ...{ secondsPerTask: null, lettersSent: 0, lettersAnswered: 0 },
    },
  });
  // A retry is the same answer; who may only read sees what may be done by nobody else.
  const again = await start({ month: "2026-12", asOf: "2026-12-01", requestId: "one" });
  expect(again.data.startReview.review.id).toBe(started.id);
  const read = await posada.editorial(`{ reviews { id may } currentReview { id } }`, {}, { as: editor });
  expect(read.data).toEqual({
    reviews: [{ id: started.id, may: ["read"] }],
    currentReview: { id: started.id },
  });

  const closed = await close("2026-12");
  expect(closed.errors).toBeUndefined();
  expect(closed.data.closeReview.review).toMatchObject({
    ...{ state: "CLOSED", closedAt: now.toISOString(), may: ["read"] },
  });
  expect(closed.data.closeReview.review.closedBy).not.toBe("");
  const kept = await posada.db.review.findFirstOrThrow();
  expect(kept.figures).toMatchObject({});
  expect(posada.letters.map(({ to }) => to)).toEqual([email]);
  expect(codeOf(await close("2026-12"))).toBe("WRONG_STATE");
  expect(codeOf(await start({ month: "2026-12" }))).toBe("WRONG_STATE");
});

test("a review that is still being made ready is not closed", async () => {
  const { id } = await posada.db.review.findFirstOrThrow();
  await posada.db.review.update({
    where: { id },
    data: { state: "STARTING", openedAt: null, closedAt: null, closedBy: null },
  });
  const refused = await close("2026-12");
  expect(codeOf(refused)).toBe("WRONG_STATE");
  expect(refused.errors![0]!.message).toContain("made ready");
  await posada.db.review.deleteMany();
});

test("readers of the directory, and who only proposes, see no review", async () => {
  for (const query of ["{ reviews { id } }", "{ reviewPolicy { number } }", "{ reviewers { userId } }"]) {
    expect(codeOf(await posada.editorial(query, {}, { as: contributor }))).toBe("FORBIDDEN");
    expect(codeOf(await posada.editorial(query, {}, { as: null }))).toBe("UNAUTHENTICATED");
  }
  expect(codeOf(await start({ month: "2026-12" }, { as: editor }))).toBe("FORBIDDEN");
});

describe("the policy", () => {
  const fields = `number changedBy tasksPerPerson waitingPoints harm { hotline legalAid onlyProvider readerReports }
    signs { neverVerified duplicateCertain } clock { on day hour timezone } letters { on days linkDays perRun } may`;
  const save = (policy: object, as: object = admin) =>
    posada.editorial(
      `mutation ($policy: ReviewPolicyInput!) { saveReviewPolicy(policy: $policy) { ${fields} } }`,
      { policy },
      { as: as as typeof admin },
    );

  test("begins with the usual values, and changes where it is told to", async () => {
    const { data } = await posada.editorial(`{ reviewPolicy { ${fields} } }`, {}, { as: editor });
    expect(data.reviewPolicy).toMatchObject({
      ...{ number: 0, changedBy: null, tasksPerPerson: 40, may: [] },
      clock: { on: true, day: 1, hour: 6, timezone: "UTC" },
    });
    const saved = await save({
      tasksPerPerson: 25,
      signs: { duplicateCertain: 9.5 },
      clock: { timezone: "America/Mexico_City", hour: null },
    });
    expect(saved.errors).toBeUndefined();
    expect(saved.data.saveReviewPolicy).toMatchObject({
      ...{ number: 1, tasksPerPerson: 25, may: ["set"] },
      harm: data.reviewPolicy.harm,
      signs: { neverVerified: data.reviewPolicy.signs.neverVerified, duplicateCertain: 9.5 },
      clock: { on: true, day: 1, hour: 6, timezone: "America/Mexico_City" },
    });
    const event = await posada.db.auditEvent.findFirstOrThrow({ where: { subject: "REVIEW_POLICY" } });
    expect(event.changes).toEqual([
      { path: "tasksPerPerson", from: 40, to: 25 },
      { path: "signs.duplicateCertain", from: 15, to: 9.5 },
      { path: "clock.timezone", from: "UTC", to: "America/Mexico_City" },
    ]);
    // The same once more is no change.
    expect((await save({ tasksPerPerson: 25 })).data.saveReviewPolicy.number).toBe(1);
  });

  test.each([
    [{ tasksPerPerson: 0 }, "policy.tasksPerPerson"],
    [{ waitingPoints: -1 }, "policy.waitingPoints"],
    [{ harm: { hotline: 101 } }, "policy.harm.hotline"],
    [{ clock: { day: 29 } }, "policy.clock.day"],
    [{ clock: { hour: 24 } }, "policy.clock.hour"],
    [{ clock: { timezone: "Mexico" } }, "policy.clock.timezone"],
    [{ clock: { timezone: "+02:00" } }, "policy.clock.timezone"],
    [{ letters: { linkDays: 366 } }, "policy.letters.linkDays"],
  ])("refuses %j and names the field", async (policy, path) => {
    const { errors } = await save(policy);
    expect(errors![0]!.extensions).toMatchObject({ code: "BAD_INPUT", fields: [{ path }] });
  });

  test("is set by admins whom no country limits", async () => {
    expect(codeOf(await save({ tasksPerPerson: 1 }, { role: "ADMIN", countries: ["MX"] }))).toBe("FORBIDDEN");
  });
});

describe("reviewers", () => {
  const fields = "userId name role countries participates languages capacity tasks open may";
  const save = (variables: object) =>
    posada.editorial(
      `mutation ($userId: ID!, $participates: Boolean!, $languages: [String!]!, $capacity: Int) {
        saveReviewer(userId: $userId, participates: $participates, languages: $languages, capacity: $capacity) {
          reviewers { ${fields} } } }`,
      { participates: true, languages: ["es"], ...variables },
      { as: admin },
    );

  test("are those who may save; what is said of them is kept, and their tasks are counted", async () => {
    const { id: userId } = await makePerson(posada.db, {
      name: "Bea",
      role: "EDITOR",
      countries: ["MX"],
      locale: "es",
    });
    const { id: proposer } = await makePerson(posada.db, { name: "Cai", role: "CONTRIBUTOR" });
    const { data, errors } = await save({ userId, languages: ["ES", "fr", "es"], capacity: 3 });
    expect(errors).toBeUndefined();
    const listed = data.saveReviewer.reviewers as { userId: string }[];
    expect(listed.map((each) => each.userId)).not.toContain(proposer);
    expect(listed.find((each) => each.userId === userId)).toEqual({
      ...{ userId, name: "Bea", role: "EDITOR", countries: ["MX"], participates: true },
      ...{ languages: ["es", "fr"], capacity: 3, tasks: 0, open: 0, may: ["saveReviewer"] },
    });
    await start({ month: "2026-12" });
    const { data: later } = await posada.editorial(
      `{ reviewers { ${fields} } currentReview { progress { planned } } }`,
    );
    expect(later.reviewers.find((each: { userId: string }) => each.userId === userId)).toMatchObject({
      ...{ tasks: 3, open: 3, may: [] },
    });
    expect(later.currentReview.progress.planned).toBe(3);
  });

  test("must be able to save, and say what can be kept", async () => {
    const { id: userId } = await makePerson(posada.db, { role: "CONTRIBUTOR" });
    const fieldOf = async (variables: object) =>
      (await save(variables)).errors![0]!.extensions.fields!.map(({ path }) => path);
    expect(await fieldOf({ userId })).toEqual(["userId"]);
    const { id: other } = await makePerson(posada.db);
    expect(await fieldOf({ userId: other, languages: ["español"] })).toEqual(["languages[0]"]);
    expect(await fieldOf({ userId: other, capacity: 1001 })).toEqual(["capacity"]);
    expect(codeOf(await save({ userId: "nobody" }))).toBe("NOT_FOUND");
  });
});

describe("a preview", () => {
  const preview = (variables: Record<string, unknown> = {}, as: object = editor) =>
    posada.editorial(
      `query ($asOf: String, $policy: ReviewPolicyInput, $intervals: [IntervalInput!]) {
        previewReview(asOf: $asOf, policy: $policy, intervals: $intervals) { asOf tasks planned capacity
          byCountry { country tasks planned } byReason { code tasks planned }
          first { rank score organization { slug } reasons { code says { locale text } } } } }`,
      variables,
      { as: as as typeof editor },
    );

  test("tells what the next review would be, and keeps nothing", async () => {
    const before = await posada.db.reviewTask.count();
    const { data, errors } = await preview();
    expect(errors).toBeUndefined();
    expect(data.previewReview).toMatchObject({
      // The clock of the policy above: six in the morning in Mexico City.
      ...{ asOf: "2027-01-01T12:00:00.000Z", tasks: 32, planned: 3, capacity: 3 },
      byCountry: [{ country: "MX", tasks: 32, planned: 3 }],
    });
    expect(data.previewReview.first).toHaveLength(10);
    expect(data.previewReview.first[0]).toMatchObject({ rank: 1 });
    expect(data.previewReview.byReason[0]).toMatchObject({ tasks: 32, planned: 3 });
    expect(await posada.db.reviewTask.count()).toBe(before);
  });

  test("is the same as the review that is then started with it", async () => {
    await posada.db.review.deleteMany();
    const { data } = await preview({ asOf: "2026-12-01" });
    await start({ month: "2026-12", asOf: "2026-12-01" });
    const tasks = await posada.db.reviewTask.findMany({
      where: { rank: { lte: 10 } },
      orderBy: { rank: "asc" },
      include: { organization: true },
    });
    expect(
      data.previewReview.first.map(({ score, organization }: never) => [
        score,
        (organization as { slug: string }).slug,
      ]),
    ).toEqual(tasks.map(({ score, organization }) => [score, organization.slug]));
  });

  test("knows other weights, capacity and intervals", async () => {
    const heavier = await preview({ asOf: "2026-12-01", policy: { signs: { duplicateCertain: 0 } } });
    expect(heavier.data.previewReview.first[0].organization.slug).not.toContain("nuevo-laredo");
    await posada.db.reviewer.deleteMany();
    const { data } = await preview({ policy: { tasksPerPerson: 5 } });
    expect(data.previewReview.capacity % 5).toBe(0);
    // With intervals three times as long, half as old is what nobody has verified.
    const key = ["PRESENCE", "ADDRESS", "PHONE", "URGENT_PHONE", "EMAIL", "SCHEDULE"];
    const longer = await preview({
      asOf: "2026-12-01",
      intervals: key.map((each) => ({ key: each, days: 3650 })),
    });
    const usual = await preview({ asOf: "2026-12-01" });
    expect(longer.data.previewReview.first[2].score).toBeLessThan(usual.data.previewReview.first[2].score);
  });

  test("refuses what could not be saved", async () => {
    const { errors } = await preview({
      policy: { clock: { day: 0 } },
      intervals: [{ key: "PHONE", days: 0 }],
    });
    expect(errors![0]!.extensions.fields!.map(({ path }) => path)).toEqual([
      "policy.clock.day",
      "intervals[0].days",
    ]);
    expect(codeOf(await preview({ asOf: "soon" }))).toBe("BAD_INPUT");
    expect(codeOf(await preview({}, contributor))).toBe("FORBIDDEN");
  });
});
