import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { takeNextTask } from "../../../../server/reviews/tasks/take-next-task.ts";
import { makeActor } from "../../../factories/actors.ts";
import { makeTask, openReview } from "../../../factories/open-review.ts";
import { makeEntry, makeOrganization } from "../../../factories/organization.ts";
import { makePerson } from "../../../factories/people.ts";
import { publishOrganizations } from "../../../factories/publish-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { atDesk, deskTime, makeDesk } from "../../../support/desk.ts";

let database: TestDatabase;
/** In order of rank; a country and a language of each. */
const asked = [
  ["MX", "es"],
  ["HT", "ht"],
  ["MX", "es"],
  ["HT", "en"],
  ["GT", "es"],
  ["US", "en"],
] as const;
let tasks: string[];
beforeAll(async () => {
  database = await cloneDatabase("empty");
  const reviewId = await openReview(database.db);
  const houses = asked.map(([country, code]) =>
    makeOrganization({
      entries: [makeEntry({ country })],
      locations: [],
      schedules: [],
      languages: [{ code, note: null }],
    }),
  );
  await publishOrganizations(database.db, houses);
  tasks = [];
  for (const [index, { id: organizationId }] of houses.entries())
    tasks.push(await makeTask(database.db, { reviewId, organizationId, countries: [asked[index]![0]] }));
});
afterAll(() => database?.drop());

const month = "2026-03";
/** Somebody with an account; the tasks are nobody's again. */
async function somebody(languages: string[], countries: string[] = []) {
  await database.db.reviewTask.updateMany({ data: { assigneeId: null } });
  const { id } = await makePerson(database.db, { countries });
  await database.db.reviewer.create({
    data: { userId: id, participates: true, languages, changedBy: "system", changedAt: deskTime },
  });
  const desk = makeDesk(database, { actor: { ...makeActor("EDITOR", countries), reference: `user:${id}` } });
  const take = async (country?: string) => {
    const { ids } = await atDesk(desk, takeNextTask, { month, country });
    return ids.map((each) => tasks.indexOf(each));
  };
  return { id, take };
}

test("the next is the first of those in a language that one speaks, then the first of all, until none is left", async () => {
  const { id, take } = await somebody(["es"]);
  const order: number[] = [];
  for (let next = await take(); next.length > 0; next = await take()) order.push(...next);
  expect(order).toEqual([0, 2, 4, 1, 3, 5]);
  const all = await database.db.reviewTask.findMany({ include: { events: true } });
  expect(new Set(all.map(({ assigneeId }) => assigneeId))).toEqual(new Set([id]));
  expect(all[0]!.events).toMatchObject([
    { kind: "ASSIGNED", by: `user:${id}`, data: { from: null, to: id } },
  ]);
  expect(all[0]).toMatchObject({ state: "TODO", begunAt: null });
});

test("it is in one's countries, and in the country that one asks for", async () => {
  const limited = await somebody(["es"], ["HT", "GT"]);
  expect(await limited.take()).toEqual([4]);
  expect(await limited.take("ht")).toEqual([1]);
  await expect(limited.take("MX")).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await limited.take()).toEqual([3]);
  expect(await limited.take()).toEqual([]);
  const { take } = await somebody(["en"]);
  expect(await take("GT")).toEqual([4]);
  expect(await take("GT")).toEqual([]);
});

test("what has ended is not taken, nor what is no longer in the directory", async () => {
  const { take } = await somebody(["ht"]);
  const [ended, gone] = [tasks[1]!, tasks[0]!];
  await database.db.reviewTask.update({ where: { id: ended }, data: { state: "DONE", endedAt: deskTime } });
  const { organizationId } = await database.db.reviewTask.findUniqueOrThrow({ where: { id: gone } });
  const where = { id: organizationId };
  await database.db.organization.update({ where, data: { status: "ARCHIVED", archivedReason: "Closed." } });
  // Most people of Haiti speak Haitian, so the house there that names English comes first.
  expect(await take()).toEqual([3]);
  expect(await take()).toEqual([2]);
  await database.db.organization.update({ where, data: { status: "PUBLISHED", archivedReason: null } });
  await database.db.reviewTask.update({ where: { id: ended }, data: { state: "TODO", endedAt: null } });
});

test("people who ask at the same moment never get the same, and none is left over", async () => {
  const people: Awaited<ReturnType<typeof somebody>>[] = [];
  for (let count = 0; count < 4; count++) people.push(await somebody(["es"]));
  const taken = (await Promise.all([...people, ...people].map(({ take }) => take()))).flat();
  expect([...taken].sort()).toEqual([0, 1, 2, 3, 4, 5]);
});

test("a script takes none, and of a month that is not open nobody does", async () => {
  const key = makeDesk(database, { actor: { ...makeActor(), reference: "key:x" } });
  await expect(atDesk(key, takeNextTask, { month })).rejects.toMatchObject({ code: "WRONG_STATE" });
  const { id } = await somebody(["es"]);
  const person = makeDesk(database, { actor: { ...makeActor(), reference: `user:${id}` } });
  await expect(atDesk(person, takeNextTask, { month: "2026-04" })).rejects.toMatchObject({
    code: "WRONG_STATE",
  });
  await expect(atDesk(person, takeNextTask, { month: "April" })).rejects.toMatchObject({ code: "BAD_INPUT" });
});
