import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { runVerb } from "../../../server/editorial/run-verb.ts";
import { examine } from "../../../server/publishing/doctor.ts";
import { usualDays } from "../../../server/verification/intervals.ts";
import { refreshDueDates } from "../../../server/verification/refresh-due-dates.ts";
import { type SetIntervals, setIntervals } from "../../../server/verification/set-intervals.ts";
import { makeActor } from "../../factories/actors.ts";
import { confirmClaims } from "../../factories/edit-organizations.ts";
import { makeBareOrganization, makeEntry, makePhone } from "../../factories/organization.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { currentEdition } from "../../support/change-feed.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";
import { deskTime, makeDesk } from "../../support/desk.ts";

const day = 24 * 60 * 60 * 1000;
const checkedAt = new Date("2026-03-01T00:00:00Z");
const inDays = (days: number) => new Date(checkedAt.getTime() + days * day);
/** More than two batches of 200. */
const houses = Array.from({ length: 410 }, () =>
  makeBareOrganization({ phones: [makePhone()], entries: [makeEntry()] }),
);

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase("empty");
  await publishOrganizations(database.db, houses);
  await confirmClaims(database.db, houses, checkedAt);
});
afterAll(() => database?.drop());

/** Sets intervals as the door does; what comes after the first batch goes on by itself. */
function set(intervals: SetIntervals["intervals"], actor = makeActor("ADMIN")) {
  const desk = makeDesk(database, { actor });
  return runVerb(desk, { verb: "setIntervals", args: { requestId: null } }, (work) =>
    setIntervals(work, { intervals }, desk),
  );
}

const finish = () => refreshDueDates(database.db, { now: deskTime });

/** How many organizations fall due on each day, for editors and for the public. */
async function dueDays() {
  const { db } = database;
  const count = (rows: { nextDueAt: Date | null }[]) =>
    Object.fromEntries(
      [...Map.groupBy(rows, ({ nextDueAt }) => (nextDueAt!.getTime() - checkedAt.getTime()) / day)].map(
        ([days, each]) => [days, each.length],
      ),
    );
  const select = { nextDueAt: true } as const;
  return [
    count(await db.organization.findMany({ select })),
    count(await db.publishedOrganization.findMany({ select })),
  ];
}

async function isSound() {
  expect((await examine(database.db)).complaints).toEqual([]);
}

test("stopped between two batches it goes on where it was, and run again it changes nothing", async () => {
  const { db } = database;
  await db.intervalPolicy.update({
    where: { id: 1 },
    data: { number: 7, days: { ...usualDays, PHONE: 60 } },
  });
  const stopping = new AbortController();
  const done = await refreshDueDates(db, {
    now: deskTime,
    signal: stopping.signal,
    onProgress: () => stopping.abort(),
  });
  expect(done).toBe(200);
  expect(await dueDays()).toEqual([
    { 60: 200, 180: 210 },
    { 60: 200, 180: 210 },
  ]);
  expect((await examine(db)).complaints).toEqual([
    { examination: "CLOCKS", subject: "due dates", message: expect.stringContaining("210") },
  ]);

  expect(await finish()).toBe(210);
  expect(await dueDays()).toEqual([{ 60: 410 }, { 60: 410 }]);
  await isSound();
  const before = await currentEdition(db);
  expect(await finish()).toBe(0);
  expect(await currentEdition(db)).toBe(before);
});

test("two that reckon at once come to the same, and publish each change once", async () => {
  const { db } = database;
  await db.intervalPolicy.update({
    where: { id: 1 },
    data: { number: 8, days: { ...usualDays, PHONE: 40 } },
  });
  const before = await currentEdition(db);
  await Promise.all([finish(), finish()]);
  expect(await dueDays()).toEqual([{ 40: 410 }, { 40: 410 }]);
  expect(await currentEdition(db)).toBe(before + 3);
  await isSound();
});

test("other days move every due date, for editors and for the public, in a few editions", async () => {
  expect(await dueDays()).toEqual([{ 40: 410 }, { 40: 410 }]);
  const before = await currentEdition(database.db);
  const answer = await set([{ key: "PHONE", days: 30 }]);
  await finish();
  expect(answer).toMatchObject({ number: 9, days: { PHONE: 30, URGENT_PHONE: 90 } });
  expect(await dueDays()).toEqual([{ 30: 410 }, { 30: 410 }]);
  expect(await currentEdition(database.db)).toBe(before + 3);
  const [one] = await database.db.publishedOrganization.findMany({ take: 1 });
  expect(one!.document).toMatchObject({ phones: [{ dueAt: inDays(30).toISOString() }] });
  await isSound();
});

test("two admins who set different days at once are both heard", async () => {
  const before = (await database.db.intervalPolicy.findFirst())!.number;
  const made = await Promise.all([set([{ key: "EMAIL", days: 100 }]), set([{ key: "LINK", days: 200 }])]);
  expect(made.map(({ number }) => number).sort((a, b) => a - b)).toEqual([before + 1, before + 2]);
  await finish();
  const policy = (await database.db.intervalPolicy.findFirst())!;
  expect(policy).toMatchObject({ number: before + 2, days: { PHONE: 30, EMAIL: 100, LINK: 200 } });
  await isSound();
});

test("an organization that comes while the days change is reckoned by the days that hold", async () => {
  const late = makeBareOrganization({ phones: [makePhone()], entries: [makeEntry()] });
  await Promise.all([publishOrganizations(database.db, [late]), set([{ key: "PHONE", days: 50 }])]);
  await finish();
  const row = await database.db.organization.findUniqueOrThrow({ where: { id: late.id } });
  expect(row.policyNumber).toBe((await database.db.intervalPolicy.findFirst())!.number);
  await isSound();
});

test("only admins of the whole directory set them, and only to whole days", async () => {
  const before = await database.db.intervalPolicy.findFirst();
  for (const actor of [makeActor("CONTRIBUTOR"), makeActor("EDITOR"), makeActor("ADMIN", ["MX"])])
    await expect(set([{ key: "PHONE", days: 1 }], actor)).rejects.toMatchObject({ code: "FORBIDDEN" });
  for (const days of [0, 3651, null])
    await expect(set([{ key: "PHONE", days }])).rejects.toMatchObject({
      code: "BAD_INPUT",
      fields: [{ path: "intervals[0].days" }],
    });
  expect(await database.db.intervalPolicy.findFirst()).toEqual(before);
});
