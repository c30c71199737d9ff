import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { orderEntries } from "../../../../server/organizations/orders/order-entries.ts";
import { examine } from "../../../../server/publishing/doctor.ts";
import { makeActor } from "../../../factories/actors.ts";
import { makeEntry, makeOrganization } from "../../../factories/organization.ts";
import { publishOrganizations } from "../../../factories/publish-organizations.ts";
import { changeOrganization, lookAt } from "../../../factories/save-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { atDesk, makeDesk } from "../../../support/desk.ts";

const country = "MX";
let database: TestDatabase;
/** A section of each test's own, and its entries. */
let section: string;
let seen: string[];

beforeAll(async () => {
  database = await cloneDatabase("mexico");
});
beforeEach(async () => {
  section = `section-${randomUUID()}`;
  const houses = Array.from({ length: 5 }, () => makeOrganization({ entries: [makeEntry({ section })] }));
  await publishOrganizations(database.db, houses);
  seen = await truth();
});
afterAll(() => database?.drop());

async function truth(): Promise<string[]> {
  const entries = await database.db.entry.findMany({
    where: { countryCode: country, section: { slug: section } },
    orderBy: { position: "asc" },
  });
  return entries.map(({ id }) => id);
}

async function published(): Promise<string[]> {
  const entries = await database.db.publishedEntry.findMany({
    where: { country, section },
    orderBy: { position: "asc" },
  });
  return entries.map(({ id }) => id);
}

const order = (ids: string[], base: string[], desk = makeDesk(database)) =>
  atDesk(desk, orderEntries, { country, section, ids, base });

test("puts the section in order by one publication and no revision", async () => {
  const revisions = await database.db.revision.count();
  const { number } = await database.db.publishedEdition.findFirstOrThrow();
  const ids = seen.toReversed();
  expect(await order(ids, seen)).toEqual({ ids, edition: number + 1 });
  expect([await truth(), await published()]).toEqual([ids, ids]);
  expect(await database.db.revision.count()).toBe(revisions);
  expect((await examine(database.db)).complaints).toEqual([]);
});

test("publishes nothing where nothing moves", async () => {
  expect(await order(seen, seen)).toEqual({ ids: seen, edition: 0 });
});

test("numbers the places from one, whatever gaps there were", async () => {
  const owner = await database.db.entry.findUniqueOrThrow({ where: { id: seen[1]! } });
  const { document } = await lookAt(database, owner.organizationId);
  const entries = document.entries.filter(({ id }) => id !== seen[1]);
  await changeOrganization(makeDesk(database), { ...document, entries });
  await order([...seen.slice(2), seen[0]!], [seen[0]!, ...seen.slice(2)]);
  const places = await database.db.entry.findMany({ where: { section: { slug: section } } });
  expect(places.map(({ position }) => position).sort()).toEqual([1, 2, 3, 4]);
});

test("keeps what came meanwhile, and passes over what went", async () => {
  const came = makeEntry({ section });
  await publishOrganizations(database.db, [makeOrganization({ entries: [came] })]);
  const owner = await database.db.entry.findUniqueOrThrow({ where: { id: seen[0]! } });
  const { document } = await lookAt(database, owner.organizationId);
  await changeOrganization(makeDesk(database), { ...document, entries: [] });
  const [, second, third, fourth, fifth] = seen as [string, string, string, string, string];
  const ids = [fifth, seen[0]!, second, third, fourth];
  const { ids: now } = await order(ids, seen);
  expect(now).toEqual([fifth, came.id, second, third, fourth]);
  expect([await truth(), await published()]).toEqual([now, now]);
});

test("refuses when somebody else has moved entries since, and says how they stand", async () => {
  const theirs = seen.toReversed();
  await order(theirs, seen);
  const yours = [seen[1]!, seen[0]!, ...seen.slice(2)];
  await expect(order(yours, seen)).rejects.toMatchObject({
    code: "CONFLICT",
    fields: [{ path: "ids", base: seen, theirs, yours }],
  });
  expect(await truth()).toEqual(theirs);
});

test("moves entries only: it neither adds nor removes nor doubles one", async () => {
  const [first, ...others] = seen as [string, ...string[]];
  for (const ids of [others, [...seen, first], [first, first, ...others.slice(1)]])
    await expect(order(ids, seen)).rejects.toMatchObject({ code: "BAD_INPUT", fields: [{ path: "ids" }] });
});

test("knows no order of a section that is empty or that there is not", async () => {
  for (const where of [
    { country: "US", section },
    { country, section: "nowhere" },
  ])
    await expect(
      atDesk(makeDesk(database), orderEntries, { ...where, ids: seen, base: seen }),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
});

test("asks the policy: contributors and editors of other countries may not", async () => {
  for (const actor of [makeActor("CONTRIBUTOR"), makeActor("EDITOR", ["US"])])
    await expect(order(seen.toReversed(), seen, makeDesk(database, { actor }))).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
  const local = makeDesk(database, { actor: makeActor("EDITOR", ["MX"]) });
  expect((await order(seen.toReversed(), seen, local)).edition).toBeGreaterThan(0);
});

test("gives everybody a place of their own while others come and go at once", async () => {
  const documents = Array.from({ length: 6 }, () => makeOrganization({ entries: [makeEntry({ section })] }));
  const desk = makeDesk(database);
  await Promise.all([
    ...documents.map((document) => changeOrganization(desk, document)),
    ...documents.slice(0, 3).map(() => order(seen.toReversed(), seen, desk).catch(() => null)),
  ]);
  expect(await truth()).toHaveLength(seen.length + documents.length);
  expect(await published()).toEqual(await truth());
  expect((await examine(database.db)).complaints).toEqual([]);
});
