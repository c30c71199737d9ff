import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeActor } from "../../../factories/actors.ts";
import { makeTask, openReview } from "../../../factories/open-review.ts";
import { makeEntry, makeOrganization } from "../../../factories/organization.ts";
import { makePerson } from "../../../factories/people.ts";
import { publishOrganizations } from "../../../factories/publish-organizations.ts";
import { openTestApp, type TestApp } from "../../../support/app.ts";
import { deskTime } from "../../../support/desk.ts";

let posada: TestApp;
let ids: string[];
let ana: string;
const countries = ["MX", "MX", "MX", "GT"];
beforeAll(async () => {
  posada = await openTestApp("empty");
  const reviewId = await openReview(posada.db);
  const houses = countries.map((country) => makeOrganization({ entries: [makeEntry({ country })] }));
  await publishOrganizations(posada.db, houses);
  ids = [];
  for (const { id: organizationId } of houses)
    ids.push(await makeTask(posada.db, { reviewId, organizationId }));
  ({ id: ana } = await makePerson(posada.db, { name: "Ana", countries: ["MX"] }));
});
afterAll(() => posada?.close());

const about = "{ changed tasks { id state assigneeName begunAt endedAt endedBy events { kind note data } } }";
async function tell(verb: string, variables: object, as = makeActor()) {
  const types: Record<string, string> = {
    ...{ ids: "[ID!]!", id: "ID!", assigneeId: "ID", note: verb === "noteTask" ? "String!" : "String" },
    ...{ state: "TaskState!", requestId: "ID" },
  };
  const names = Object.keys(variables);
  const declared = names.map((name) => `$${name}: ${types[name]}`).join(", ");
  const passed = names.map((name) => `${name}: $${name}`).join(", ");
  const answer = await posada.editorial(
    `mutation (${declared}) { ${verb}(${passed}) ${about} }`,
    { ...variables },
    { as },
  );
  return answer.data?.[verb] ?? answer.errors![0]!.extensions;
}

test("tasks are handed over with a note, once, and back to nobody; a retry writes nothing", async () => {
  const [id, other] = ids as [string, string];
  const handed = await tell("assignTask", { ids: [id, other], assigneeId: ana, note: "She knows them." });
  const event = { kind: "ASSIGNED", note: "She knows them.", data: { from: null, to: ana } };
  expect(handed.changed).toBe(2);
  expect(handed.tasks).toEqual(
    [id, other].map((each) => ({
      ...{ id: each, state: "TODO", assigneeName: "Ana", begunAt: null, endedAt: null, endedBy: null },
      events: [event],
    })),
  );
  expect(await tell("assignTask", { ids: [id], assigneeId: ana })).toMatchObject({ changed: 0 });
  const more = await tell("assignTask", { ids: [id], assigneeId: ana, note: "On Monday." });
  expect(more).toMatchObject({
    changed: 0,
    tasks: [{ events: [event, { kind: "NOTE", note: "On Monday." }] }],
  });
  const back = { ids: [other], requestId: "back" };
  const editor = makeActor();
  for (let turn = 0; turn < 2; turn++)
    expect(await tell("assignTask", back, editor)).toMatchObject({
      ...{ changed: 1, tasks: [{ assigneeName: null, events: [event, { data: { from: ana, to: null } }] }] },
    });
  expect(await posada.db.taskEvent.count({ where: { taskId: other } })).toBe(2);
});

test("only somebody who may do a task is given it", async () => {
  const { id: contributor } = await makePerson(posada.db, { role: "CONTRIBUTOR" });
  const { id: gone } = await makePerson(posada.db);
  await posada.db.user.update({ where: { id: gone }, data: { deactivatedAt: deskTime } });
  for (const assigneeId of [contributor, gone, "nobody"])
    expect(await tell("assignTask", { ids: [ids[0]], assigneeId })).toMatchObject({
      ...{ code: "BAD_INPUT", fields: [{ path: "assigneeId" }] },
    });
  // Ana edits in Mexico only; all of them or none.
  expect(await tell("assignTask", { ids: [ids[2], ids[3]], assigneeId: ana })).toMatchObject({
    code: "BAD_INPUT",
  });
  expect(await posada.db.taskEvent.count({ where: { taskId: { in: [ids[2]!, ids[3]!] } } })).toBe(0);
});

test("a person says how tasks stand: when they began and ended follows; what has ended is handed to nobody", async () => {
  const id = ids[2]!;
  const stood = await tell("setTaskState", { ids: [id], state: "UNREACHABLE", note: "The line is dead." });
  expect(stood).toMatchObject({
    changed: 1,
    tasks: [
      {
        ...{ state: "UNREACHABLE", begunAt: deskTime.toISOString(), endedAt: deskTime.toISOString() },
        ...{ endedBy: "Test editor", events: [{ kind: "STATE", note: "The line is dead." }] },
      },
    ],
  });
  expect(await tell("assignTask", { ids: [id], assigneeId: ana })).toMatchObject({ code: "WRONG_STATE" });
  expect(await tell("setTaskState", { ids: [id], state: "UNREACHABLE" })).toMatchObject({ changed: 0 });
  expect(await tell("setTaskState", { ids: [id], state: "TODO" })).toMatchObject({
    tasks: [
      {
        state: "TODO",
        endedAt: null,
        endedBy: null,
        events: [{}, { data: { from: "UNREACHABLE", to: "TODO" } }],
      },
    ],
  });
});

test("a note stays with its task, and begins it", async () => {
  const id = ids[1]!;
  const noted = await tell("noteTask", { id, note: "  Ask for Remedios.\u0007 " });
  expect(noted.tasks[0]).toMatchObject({ state: "TODO", begunAt: deskTime.toISOString() });
  expect(noted.tasks[0].events.at(-1)).toEqual({ kind: "NOTE", note: "Ask for Remedios.", data: {} });
  for (const note of ["", " \u200b ", "x".repeat(2001)])
    expect(await tell("noteTask", { id, note })).toMatchObject({
      code: "BAD_INPUT",
      fields: [{ path: "note" }],
    });
});

test("nothing is told of no task, of too many, of unknown ones, or in a closed month", async () => {
  const nobody = "00000000-0000-4000-8000-000000000000";
  const said = { state: "WAITING" };
  expect(await tell("setTaskState", { ids: [], ...said })).toMatchObject({ code: "BAD_INPUT" });
  const many = Array.from({ length: 501 }, (_, index) => `${index}`);
  expect(await tell("setTaskState", { ids: many, ...said })).toMatchObject({ code: "TOO_MANY_ITEMS" });
  for (const unknown of [nobody, "no id"])
    expect(await tell("setTaskState", { ids: [ids[0], unknown], ...said })).toMatchObject({
      code: "NOT_FOUND",
    });
  const limited = makeActor("EDITOR", ["MX"]);
  expect(await tell("setTaskState", { ids: [ids[0], ids[3]], ...said }, limited)).toMatchObject({
    code: "FORBIDDEN",
  });
  await posada.db.review.updateMany({ data: { state: "CLOSED", closedAt: deskTime, closedBy: "system" } });
  const closed = { code: "WRONG_STATE" };
  expect(await tell("setTaskState", { ids: [ids[0]], ...said })).toMatchObject(closed);
  expect(await tell("assignTask", { ids: [ids[0]] })).toMatchObject(closed);
  expect(await tell("noteTask", { id: ids[0], note: "Late." })).toMatchObject(closed);
});
