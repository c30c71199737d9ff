import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { examine } from "../../../server/publishing/doctor.ts";
import { republish, resumeRepublishing } from "../../../server/publishing/republish.ts";
import { makeBareOrganization, makeEntry, makeLocation } from "../../factories/organization.ts";
import { publishedAt as now, publishOrganizations } from "../../factories/publish-organizations.ts";
import { changesAfter, currentEdition } from "../../support/change-feed.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";

let database: TestDatabase;

/** More than two batches, each with a place in the longest section. */
const many = 450;

beforeAll(async () => {
  database = await cloneDatabase("mexico");
  await publishOrganizations(
    database.db,
    Array.from({ length: many }, () =>
      makeBareOrganization({ locations: [makeLocation()], entries: [makeEntry()] }),
    ),
  );
});
afterAll(() => database?.drop());
beforeEach(() => republish(database.db, { now }));

async function isSound(): Promise<void> {
  expect((await examine(database.db)).complaints).toEqual([]);
}

test("where nothing differs it makes no edition, as often as it runs", async () => {
  const before = await currentEdition(database.db);
  const count = await republish(database.db, { now });
  expect(count).toBe(await database.db.publishedOrganization.count());
  expect(await republish(database.db, { now })).toBe(count);
  expect(await currentEdition(database.db)).toBe(before);
});

test("an empty published side is built anew, and the feed goes on where it was", async () => {
  const { db } = database;
  const before = await currentEdition(db);
  await db.$transaction([
    db.publishedOrganization.deleteMany(),
    db.publishedCountry.deleteMany(),
    db.publishedSection.deleteMany(),
    db.publishedTerm.deleteMany(),
  ]);
  await republish(db, { now });
  await isSound();
  const told = await changesAfter(db, before);
  expect(told[0]).toMatchObject({ edition: before + 1, kind: "UPSERT", subject: "SECTION" });
  expect(told.filter(({ subject }) => subject === "ORGANIZATION")).toHaveLength(
    await db.publishedOrganization.count(),
  );
});

test("only what was wrong is told", async () => {
  const { db } = database;
  const before = await currentEdition(db);
  const [one] = await db.$queryRaw<{ id: string }[]>`
    UPDATE published.organization SET document = '{}'
    WHERE id = (SELECT max(id::text)::uuid FROM published.organization) RETURNING id`;
  await republish(db, { now });
  expect((await changesAfter(db, before)).map(({ edition, id }) => [edition, id])).toEqual([
    [before + 1, one!.id],
  ]);
  await isSound();
});

test("places that were turned round are put right, though every batch wants another's", async () => {
  const { db } = database;
  await db.$executeRaw`UPDATE published.entry SET position = 1000 - position WHERE section = 'other-support'`;
  await db.$executeRaw`UPDATE published.entry SET position = 1001 - (SELECT max(position) FROM editorial.entry)
    + (1000 - position) WHERE section = 'other-support'`;
  expect((await examine(db)).complaints.length).toBeGreaterThan(0);
  await republish(db, { now });
  await isSound();
});

test("stopped between two batches, it goes on where it was and repeats nothing", async () => {
  const { db } = database;
  await db.$executeRaw`UPDATE published.organization SET document = '{}'`;
  const before = await currentEdition(db);
  const stop = new AbortController();
  const done = await republish(db, { now, signal: stop.signal, onProgress: () => stop.abort() });
  const total = await db.publishedOrganization.count();
  expect(done).toBeLessThan(total);
  expect((await examine(db)).complaints).toHaveLength(total - done);
  expect(await resumeRepublishing(db, { now })).toBe(total - done);
  await isSound();
  const told = (await changesAfter(db, before)).map(({ id }) => id);
  expect(told).toHaveLength(total);
  expect(new Set(told).size).toBe(total);
});

test("a failure between two batches keeps what was done, and the next start finishes", async () => {
  const { db } = database;
  await db.$executeRaw`UPDATE published.organization SET document = '{}'`;
  const broken = republish(db, {
    now,
    onProgress: () => {
      throw new Error("the lights went out");
    },
  });
  await expect(broken).rejects.toThrow("the lights went out");
  await resumeRepublishing(db, { now });
  await isSound();
  expect(await resumeRepublishing(db, { now })).toBe(0);
});

test("what an older version projected is looked at again; where it says the same, nothing is told", async () => {
  const { db } = database;
  const before = await currentEdition(db);
  await db.$executeRaw`UPDATE published.organization SET projection_version = 0 WHERE slug LIKE 'house-%'`;
  expect(await resumeRepublishing(db, { now })).toBe(many);
  expect(await currentEdition(db)).toBe(before);
  expect(await resumeRepublishing(db, { now })).toBe(0);
});

test("two at it at once, and edits beside them, all come to the same end", async () => {
  const { db } = database;
  await db.$executeRaw`UPDATE published.organization SET document = '{}'`;
  await Promise.all([
    republish(db, { now }),
    republish(db, { now }),
    publishOrganizations(db, [makeBareOrganization()]),
    publishOrganizations(db, [makeBareOrganization()]),
  ]);
  await isSound();
});
