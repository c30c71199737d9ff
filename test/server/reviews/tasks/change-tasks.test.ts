import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Work } from "../../../../server/editorial/work.ts";
import { changeTasks, type TaskChange } from "../../../../server/reviews/tasks/change-tasks.ts";
import { makeTask, openMonth } from "../../../factories/open-review.ts";
import { makeOrganization } from "../../../factories/organization.ts";
import { publishOrganizations } from "../../../factories/publish-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { atDesk, deskTime, makeDesk } from "../../../support/desk.ts";

let database: TestDatabase;
const houses = [makeOrganization(), makeOrganization()];
let ids: string[];
beforeAll(async () => {
  database = await cloneDatabase("empty");
  await publishOrganizations(database.db, houses);
  const reviewId = await openMonth(database.db);
  ids = await Promise.all(
    houses.map(({ id: organizationId }, index) =>
      makeTask(database.db, { reviewId, organizationId, rank: index + 1 }),
    ),
  );
});
afterAll(() => database?.drop());

async function tell(work: Work, { changes }: { changes: TaskChange[]; requestId?: null }) {
  await changeTasks(work, changes);
  return {};
}
const change = (now: Date, ...changes: TaskChange[]) =>
  atDesk(makeDesk(database, { now }), tell, { changes });
const taskOf = (id: string) =>
  database.db.reviewTask.findUniqueOrThrow({ where: { id }, include: { events: true } });
const later = new Date(deskTime.getTime() + 60_000);

test("of several things that happen to a task at once each is told, and the last word says how it stands", async () => {
  const [id, other] = ids as [string, string];
  const was = "TODO" as const;
  await change(
    deskTime,
    { id, was, kind: "LETTER", data: { letterId: "x" } },
    { id, was, kind: "STATE", data: { from: "TODO", to: "WAITING" }, state: "WAITING" },
    { id: other, was, kind: "LETTER", data: { letterId: "x" } },
  );
  const task = await taskOf(id);
  expect(task).toMatchObject({ state: "WAITING", begunAt: deskTime, endedAt: null });
  expect(task.events.map(({ kind }) => kind).sort()).toEqual(["LETTER", "STATE"]);
  // A letter alone is nothing that somebody did.
  expect(await taskOf(other)).toMatchObject({ state: "TODO", begunAt: null });
});

test("when it began stays, when it ended is when it came to its end, and nothing else takes that back", async () => {
  const [id] = ids as [string];
  await change(later, { id, was: "WAITING", kind: "STATE", data: {}, state: "DONE" });
  expect(await taskOf(id)).toMatchObject({ begunAt: deskTime, endedAt: later });
  await change(new Date(later.getTime() + 1), { id, was: "DONE", kind: "NOTE", data: {}, note: "Late." });
  expect(await taskOf(id)).toMatchObject({ state: "DONE", endedAt: later });
  await change(later, { id, was: "DONE", kind: "STATE", data: {}, state: "TODO" });
  expect(await taskOf(id)).toMatchObject({ begunAt: deskTime, endedAt: null, endedBy: null });
});
