import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { archiveOrganization } from "../../../../server/organizations/archive-organization.ts";
import type { OrganizationDocument } from "../../../../server/organizations/document.ts";
import { mergeOrganizations } from "../../../../server/organizations/merging/merge-organizations.ts";
import { undoMerge } from "../../../../server/organizations/merging/undo-merge.ts";
import { unarchiveOrganization } from "../../../../server/organizations/unarchive-organization.ts";
import { organizationTask } from "../../../../server/reviews/tasks/read-tasks.ts";
import { setTaskState } from "../../../../server/reviews/tasks/set-task-state.ts";
import type { TaskRow } from "../../../../server/reviews/tasks/task-row.ts";
import { claimsOf } from "../../../../server/verification/claims.ts";
import { verifyClaims } from "../../../../server/verification/verify-claims.ts";
import { makeDue, makeTask, openReview } from "../../../factories/open-review.ts";
import { makeOrganization, makePhone } from "../../../factories/organization.ts";
import { publishOrganizations } from "../../../factories/publish-organizations.ts";
import { lookAt } from "../../../factories/save-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { atDesk, deskTime, makeDesk } from "../../../support/desk.ts";

let database: TestDatabase;
let reviewId: string;
beforeAll(async () => {
  database = await cloneDatabase("empty");
  reviewId = await openReview(database.db);
});
afterAll(() => database?.drop());

const desk = () => makeDesk(database);
/** A house of its own, so that nothing falls together with another's but its phone. */
const makeHouse = (name: string) =>
  makeOrganization({ name, emails: [], links: [], schedules: [], phones: [makePhone()] });
const dueOf = (house: OrganizationDocument) => [
  makeDue(house.phones[0]!.id),
  makeDue(house.presence.id, "PRESENCE"),
];
/** Published, each with a task in the review unless it is to have none. */
async function publish(...houses: [OrganizationDocument, "listed" | "unlisted"][]): Promise<void> {
  await publishOrganizations(
    database.db,
    houses.map(([house]) => house),
  );
  for (const [house, listed] of houses)
    if (listed === "listed")
      await makeTask(database.db, { reviewId, organizationId: house.id, due: dueOf(house) });
}
const taskOf = async ({ id }: OrganizationDocument): Promise<TaskRow> =>
  (await organizationTask(desk(), id))!;
const eventsOf = async ({ id: taskId }: TaskRow) =>
  (await database.db.taskEvent.findMany({ where: { taskId, kind: "STATE" } })).map(({ data }) => data);
const claimsDue = ({ due }: TaskRow) => due.map(({ claimId }) => claimId).sort();
const merge = (keep: OrganizationDocument, ...lose: OrganizationDocument[]) =>
  atDesk(desk(), mergeOrganizations, { keepId: keep.id, loseIds: lose.map(({ id }) => id) });
async function verify({ id }: OrganizationDocument, claimIds: string[], now = deskTime): Promise<void> {
  const { revision } = await lookAt(database, id);
  const claims = claimIds.map((claimId) => ({ claimId, outcome: "CONFIRMED", method: "PHONE" }) as const);
  await atDesk({ ...desk(), now }, verifyClaims, { organizationId: id, revision, claims });
}

test("a task whose organization is archived closes, and goes on where it stood when that comes back", async () => {
  const house = makeHouse("Casa");
  await publish([house, "listed"]);
  const { id } = await taskOf(house);
  await atDesk(desk(), setTaskState, { ids: [id], state: "WAITING" as const });
  await atDesk(desk(), archiveOrganization, { id: house.id, reason: "It moved." });
  expect(await taskOf(house)).toMatchObject({ state: "CLOSED", endedAt: deskTime });
  await atDesk(desk(), unarchiveOrganization, { id: house.id });
  expect(await taskOf(house)).toMatchObject({ state: "WAITING", endedAt: null, endedBy: null });
});

test("in a merge the task of the one that goes closes, and what was due of it is the kept one's; undone, each has its own", async () => {
  const [kept, lost] = [makeHouse("Casa Uno"), makeHouse("Casa Dos")];
  await publish([kept, "listed"], [lost, "listed"]);
  const own = claimsDue(await taskOf(kept));
  await verify(kept, own);
  expect((await taskOf(kept)).state).toBe("DONE");
  const { mergeId } = await merge(kept, lost);
  const closed = await taskOf(lost);
  expect(closed).toMatchObject({ state: "CLOSED", due: [] });
  expect((await eventsOf(closed)).at(-1)).toEqual({
    from: "TODO",
    to: "CLOSED",
    because: "MERGED",
    into: kept.id,
  });
  // Both had the same number and the same presence: what was verified of one is verified of both.
  expect(claimsDue(await taskOf(kept))).toEqual(own);
  expect((await taskOf(kept)).state).toBe("DONE");
  await atDesk(desk(), undoMerge, { mergeId });
  expect(await taskOf(lost)).toMatchObject({ state: "TODO", endedAt: null });
  expect(claimsDue(await taskOf(lost))).toEqual(
    dueOf(lost)
      .map(({ claimId }) => claimId)
      .sort(),
  );
  expect(claimsDue(await taskOf(kept))).toEqual(own);
});

test("a task that was done goes on where a merge brings what nobody has checked", async () => {
  const kept = makeHouse("Casa Tres");
  const lost = {
    ...makeHouse("Casa Cuatro"),
    phones: [makePhone({ asPublished: "+52 222 765 4321", number: "+522227654321" })],
  };
  await publish([kept, "listed"], [lost, "listed"]);
  await verify(kept, claimsDue(await taskOf(kept)));
  const { mergeId } = await merge(kept, lost);
  expect(claimsDue(await taskOf(kept))).toHaveLength(3);
  expect((await taskOf(kept)).state).toBe("IN_PROGRESS");
  await verify(kept, [lost.phones[0]!.id]);
  expect((await taskOf(kept)).state).toBe("DONE");
  await atDesk(desk(), undoMerge, { mergeId });
  // The number went back with what was checked of it.
  expect((await taskOf(kept)).state).toBe("DONE");
  expect(await taskOf(lost)).toMatchObject({ state: "IN_PROGRESS" });
  await verify(lost, [lost.presence.id]);
  expect((await taskOf(lost)).state).toBe("DONE");
});

test("one that had no task gets that of the one that becomes part of it, at its place and for its person, until they part", async () => {
  const [kept, lost, other] = [makeHouse("Casa Cinco"), makeHouse("Casa Seis"), makeHouse("Casa Siete")];
  await publish([kept, "unlisted"], [lost, "listed"], [other, "listed"]);
  expect(await taskOf(kept)).toBeNull();
  const before = await taskOf(lost);
  const { mergeId } = await merge(kept, lost, other);
  const lent = await taskOf(kept);
  expect(lent).toMatchObject({ rank: before.rank, state: "TODO", planned: true, reasons: before.reasons });
  expect(claimsDue(lent)).toHaveLength(2);
  expect(await eventsOf(lent)).toEqual([{ from: null, to: "TODO", because: "MERGED", of: before.id }]);
  await atDesk(desk(), undoMerge, { mergeId });
  expect(await taskOf(kept)).toMatchObject({ state: "CLOSED", due: [] });
  expect((await eventsOf(lent)).at(-1)).toEqual({ from: "TODO", to: "CLOSED", because: "PARTED" });
  expect(await taskOf(lost)).toMatchObject({ state: "TODO" });
  await merge(kept, lost);
  expect(await taskOf(kept)).toMatchObject({ id: lent.id, state: "TODO" });
});

test("what was checked before the review opened ends nothing, and in a closed review nothing moves", async () => {
  const house = makeHouse("Casa Ocho");
  await publish([house, "unlisted"]);
  const claims = claimsOf(house).map(({ id }) => id);
  await verify(house, claims, new Date(deskTime.getTime() - 1000));
  await makeTask(database.db, { reviewId, organizationId: house.id, due: dueOf(house) });
  await verify(house, [house.locations[0]!.id]);
  expect((await taskOf(house)).state).toBe("IN_PROGRESS");
  const where = { id: reviewId };
  await database.db.review.update({
    where,
    data: { state: "CLOSED", closedAt: deskTime, closedBy: "system" },
  });
  await verify(house, claims);
  const kept = await database.db.reviewTask.findFirstOrThrow({ where: { organizationId: house.id } });
  expect(kept.state).toBe("IN_PROGRESS");
  await database.db.review.update({ where, data: { state: "OPEN", closedAt: null, closedBy: null } });
});
