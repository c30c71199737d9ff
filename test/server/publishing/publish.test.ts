import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import pg from "pg";
import { type Database, openDatabase } from "../../../server/database/prisma.ts";
import { importOrganizations } from "../../../server/organizations/import-organizations.ts";
import { examine } from "../../../server/publishing/doctor.ts";
import { publish, type Touched } from "../../../server/publishing/publish.ts";
import {
  confirmClaims,
  moveOrganization,
  withdrawOrganizations,
} from "../../factories/edit-organizations.ts";
import { makeBareOrganization, makeEntry, makeLocation, makePhone } from "../../factories/organization.ts";
import { publishedAt as now, publishOrganizations } from "../../factories/publish-organizations.ts";
import { changesAfter, currentEdition } from "../../support/change-feed.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase("mexico");
});
afterAll(() => database?.drop());

/** Publishes what a test has edited by hand; gives the edition. */
function publishNow(db: Database, touched: Touched): Promise<number> {
  return db.$transaction((tx) => publish(tx, touched, now));
}

test("a new organization is published as one edition, which the feed tells", async () => {
  const { db } = database;
  const before = await currentEdition(db);
  const document = makeBareOrganization({ locations: [makeLocation()] });
  const edition = await publishOrganizations(db, [document]);
  expect(edition).toBe(before + 1);
  expect(await changesAfter(db, before)).toEqual([
    { edition, kind: "UPSERT", subject: "ORGANIZATION", id: document.id, slug: document.slug },
  ]);
  expect(await db.publishedEdition.findFirst()).toEqual({ id: 1, number: edition, publishedAt: now });
  const row = await db.publishedOrganization.findUniqueOrThrow({ where: { id: document.id } });
  expect(row).toMatchObject({ edition, slug: document.slug, document: { name: "Casa Azul" } });
});

test("where nothing that the public sees has changed there is no edition", async () => {
  const { db } = database;
  const document = makeBareOrganization();
  const edition = await publishOrganizations(db, [document]);
  await db.note.create({
    data: {
      id: randomUUID(),
      organizationId: document.id,
      body: "ask at ten",
      writtenBy: "test",
      writtenAt: now,
    },
  });
  expect(await publishNow(db, { organizations: [document.id], countries: ["MX"], taxonomy: true })).toBe(
    edition,
  );
  expect(await currentEdition(db)).toBe(edition);
});

test("only what changed is told: a neighbour that was touched and stayed the same is not", async () => {
  const { db } = database;
  const [changed, same] = [makeBareOrganization(), makeBareOrganization()];
  const before = await publishOrganizations(db, [changed, same]);
  await db.organization.update({ where: { id: changed.id }, data: { name: "Casa Nueva" } });
  await publishNow(db, { organizations: [changed.id, same.id] });
  expect((await changesAfter(db, before)).map(({ id }) => id)).toEqual([changed.id]);
  const untouched = await db.publishedOrganization.findUniqueOrThrow({ where: { id: same.id } });
  expect(untouched.edition).toBe(before);
});

test("an archived organization is withdrawn with its entries, places and redirects", async () => {
  const { db } = database;
  const document = makeBareOrganization({
    locations: [makeLocation()],
    entries: [makeEntry()],
  });
  await publishOrganizations(db, [document]);
  await db.slugRedirect.create({ data: { slug: "old-house", organizationId: document.id, createdAt: now } });
  const before = await publishNow(db, { organizations: [document.id] });
  const edition = await withdrawOrganizations(db, [document.id]);
  expect(await changesAfter(db, before)).toEqual([
    { edition, kind: "WITHDRAWN", subject: "ORGANIZATION", id: document.id, slug: document.slug },
  ]);
  const where = { organizationId: document.id };
  expect([
    await db.publishedOrganization.count({ where: { id: document.id } }),
    await db.publishedEntry.count({ where }),
    await db.publishedLocation.count({ where }),
    await db.publishedRedirect.count({ where }),
  ]).toEqual([0, 0, 0, 0]);
  // Withdrawn once: asking again tells nothing.
  expect(await publishNow(db, { organizations: [document.id] })).toBe(edition);
});

test("a draft is not published, and is not told", async () => {
  const { db } = database;
  const document = makeBareOrganization();
  const before = await publishOrganizations(db, [document]);
  await db.organization.update({ where: { id: document.id }, data: { status: "DRAFT" } });
  await publishNow(db, { organizations: [document.id] });
  expect((await changesAfter(db, before)).map(({ kind }) => kind)).toEqual(["WITHDRAWN"]);
});

test("a renamed organization is told under its new slug, and the old one as leading there", async () => {
  const { db } = database;
  const document = makeBareOrganization();
  const before = await publishOrganizations(db, [document]);
  const slug = `renamed-${document.id}`;
  const edition = await moveOrganization(db, document, slug);
  const told = { edition, subject: "ORGANIZATION", id: document.id };
  expect(await changesAfter(db, before)).toEqual([
    { ...told, kind: "UPSERT", slug },
    { ...told, kind: "REDIRECT", slug: document.slug },
  ]);
  expect(await db.publishedRedirect.findMany({ where: { organizationId: document.id } })).toEqual([
    { source: document.slug, organizationId: document.id },
  ]);
});

test("two organizations that take each other's place in a section are published together", async () => {
  const { db } = database;
  const [one, two] = [
    makeBareOrganization({ entries: [makeEntry()] }),
    makeBareOrganization({ entries: [makeEntry()] }),
  ];
  const before = await publishOrganizations(db, [one, two]);
  await db.$transaction(async (tx) => {
    const [first, second] = await tx.entry.findMany({
      where: { organizationId: { in: [one.id, two.id] } },
      orderBy: { position: "asc" },
    });
    await tx.entry.update({ where: { id: first!.id }, data: { position: second!.position } });
    await tx.entry.update({ where: { id: second!.id }, data: { position: first!.position } });
    await publish(tx, { organizations: [one.id, two.id] }, now);
  });
  expect(await changesAfter(db, before)).toHaveLength(2);
  const places = await db.publishedEntry.findMany({
    where: { organizationId: { in: [one.id, two.id] } },
    orderBy: { position: "asc" },
  });
  expect(places.map(({ organizationId }) => organizationId)).toEqual([two.id, one.id]);
});

test("a verification reaches the public with the publication that follows it", async () => {
  const { db } = database;
  const document = makeBareOrganization({ phones: [makePhone()] });
  const before = await publishOrganizations(db, [document]);
  expect(await confirmClaims(db, [document], now)).toBe(before + 1);
  const row = await db.publishedOrganization.findUniqueOrThrow({ where: { id: document.id } });
  expect(row.verifiedAt).toEqual(now);
  expect(row.nextDueAt).toEqual(new Date(now.getTime() + 180 * 24 * 60 * 60 * 1000));
});

test("a transaction that fails publishes nothing and leaves no gap", async () => {
  const { db } = database;
  const before = await currentEdition(db);
  const lost = makeBareOrganization();
  const failing = db.$transaction(async (tx) => {
    await importOrganizations(tx, [lost], { madeBy: "test", message: "test", now });
    await publish(tx, { organizations: [lost.id] }, now);
    throw new Error("after all, no");
  });
  await expect(failing).rejects.toThrow("after all, no");
  expect(await currentEdition(db)).toBe(before);
  expect(await db.publishedOrganization.count({ where: { id: lost.id } })).toBe(0);
  expect(await publishOrganizations(db, [makeBareOrganization()])).toBe(before + 1);
});

test("every process hears of an edition, by its number, at commit and not before", async () => {
  const listener = new pg.Client({ connectionString: database.publicUrl });
  await listener.connect();
  try {
    await listener.query("LISTEN posada_edition");
    const heard: string[] = [];
    const next = new Promise<void>((resolve) =>
      listener.on("notification", ({ payload }) => {
        heard.push(payload!);
        resolve();
      }),
    );
    const document = makeBareOrganization();
    const edition = await database.db.$transaction(async (tx) => {
      await importOrganizations(tx, [document], { madeBy: "test", message: "test", now });
      const number = await publish(tx, { organizations: [document.id] }, now);
      await listener.query("SELECT 1");
      expect(heard).toEqual([]);
      return number;
    });
    await next;
    expect(heard).toEqual([String(edition)]);
  } finally {
    await listener.end();
  }
});

test("editions of many at work are without gap and in the order of their commits", async () => {
  const db = openDatabase(database.url, 8);
  const listener = new pg.Client({ connectionString: database.url });
  await listener.connect();
  try {
    // Postgres tells of commits in the order in which they happened.
    const heard: number[] = [];
    listener.on("notification", ({ payload }) => heard.push(Number(payload)));
    await listener.query("LISTEN posada_edition");
    const before = await currentEdition(db);
    const committed: number[] = [];
    const one = async () => {
      const document = makeBareOrganization({ phones: [makePhone()] });
      const edition = await db.$transaction(
        async (tx) => {
          await importOrganizations(tx, [document], { madeBy: "test", message: "test", now });
          return publish(tx, { organizations: [document.id] }, now);
        },
        { maxWait: 20_000, timeout: 20_000 },
      );
      committed.push(edition);
    };
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let turn = 0; turn < 4; turn++) await one();
      }),
    );
    const expected = Array.from({ length: 32 }, (_, index) => before + 1 + index);
    expect([...committed].sort((a, b) => a - b)).toEqual(expected);
    expect((await changesAfter(db, before)).map(({ edition }) => edition)).toEqual(expected);
    expect((await examine(db)).complaints).toEqual([]);
    await listener.query("SELECT 1");
    expect(heard).toEqual(expected);
  } finally {
    await listener.end();
    await db.$disconnect();
  }
});
