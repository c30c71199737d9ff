import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { OrganizationDocument } from "../../../../server/organizations/document.ts";
import { claimsOf } from "../../../../server/verification/claims.ts";
import { makeActor } from "../../../factories/actors.ts";
import { openReview } from "../../../factories/open-review.ts";
import { makeEntry, makeOrganization } from "../../../factories/organization.ts";
import { publishOrganizations } from "../../../factories/publish-organizations.ts";
import { openTestApp, type TestApp } from "../../../support/app.ts";
import { deskTime } from "../../../support/desk.ts";

let posada: TestApp;
const houses = Array.from({ length: 7 }, (_, index) =>
  makeOrganization({ name: `Casa ${index}`, entries: [makeEntry({ country: index === 6 ? "GT" : "MX" })] }),
);
beforeAll(async () => {
  posada = await openTestApp("empty");
  await publishOrganizations(posada.db, houses);
  await openReview(posada.db);
});
afterAll(() => posada?.close());

const minute = (count: number) => new Date(deskTime.getTime() + count * 60_000);

interface Shown {
  id: string;
  state: string;
  begunAt: string | null;
  endedAt: string | null;
  endedBy: string | null;
  attempts: number;
  lastAttemptAt: string | null;
  suggestedHours: { locale: string; text: string }[] | null;
  claims: {
    claimId: string;
    kind: string;
    due: boolean;
    freshness: string;
    outcome: string | null;
    attempts: number;
    verificationId: string | null;
  }[];
  events: { kind: string; by: string; note: string | null; data: Record<string, unknown> }[];
  may: string[];
}
const fields =
  "id state begunAt endedAt endedBy attempts lastAttemptAt suggestedHours { locale text } claims { claimId kind due freshness outcome attempts verificationId } events { kind by note data } may";
const taskOf = async ({ id }: OrganizationDocument): Promise<Shown> =>
  (await posada.editorial(`query ($id: ID!) { organizationTask(organizationId: $id) { ${fields} } }`, { id }))
    .data.organizationTask;

interface Told {
  claimId: string;
  outcome: string;
  note?: string;
  method?: string;
}
async function record(
  { id }: Pick<Shown, "id">,
  claims: Told[],
  more: object = {},
  as = makeActor(),
  revision = 1,
) {
  const answer = await posada.editorial(
    `mutation ($id: ID!, $revision: Int!, $method: VerificationMethod!, $claims: [OutcomeInput!]!, $answeredBy: String, $note: String, $state: TaskState, $seconds: Int) {
      recordOutcome(taskId: $id, revision: $revision, method: $method, claims: $claims, answeredBy: $answeredBy, note: $note, state: $state, seconds: $seconds) {
        task { ${fields} } saved { revision organization { freshness } } verifications edition } }`,
    { id, revision, claims, method: "PHONE", ...more },
    { as },
  );
  return { ...answer.data?.recordOutcome, errors: answer.errors };
}
const due = (task: Shown) => task.claims.filter((claim) => claim.due).map(({ claimId }) => claimId);

test("some of what is due: the claims are verified, the task is in progress, and its event tells all of it", async () => {
  const [house] = houses as [OrganizationDocument];
  const before = await taskOf(house);
  expect(before).toMatchObject({
    state: "TODO",
    begunAt: null,
    attempts: 0,
    suggestedHours: null,
    events: [],
  });
  expect(due(before)).toHaveLength(5);
  const [phone, presence] = before.claims.map(({ claimId }) => claimId) as [string, string];
  const made = await record(
    before,
    [
      { claimId: phone, outcome: "CONFIRMED" },
      { claimId: presence, outcome: "CONFIRMED", method: "VISIT" },
    ],
    { answeredBy: " Remedios ", note: "Ring twice.", seconds: 95 },
  );
  expect(made.saved).toEqual({ revision: 2, organization: { freshness: "NEVER_VERIFIED" } });
  expect(made.edition).toBeGreaterThan(0);
  expect(made.verifications).toHaveLength(2);
  const { task } = made;
  expect(task).toMatchObject({ state: "IN_PROGRESS", begunAt: deskTime.toISOString(), endedAt: null });
  expect(task.events).toEqual([
    {
      kind: "OUTCOME",
      by: "Test editor",
      note: "Ring twice.",
      data: {
        ...{ method: "PHONE", answeredBy: "Remedios", seconds: 95 },
        outcomes: [
          { claimId: phone, outcome: "CONFIRMED", verificationId: made.verifications[0] },
          { claimId: presence, outcome: "CONFIRMED", verificationId: made.verifications[1] },
        ],
      },
    },
    {
      ...{ kind: "STATE", by: "Test editor", note: null },
      data: { from: "TODO", to: "IN_PROGRESS", because: "BEGUN" },
    },
  ]);
  expect(task.claims[0]).toMatchObject({ outcome: "CONFIRMED", freshness: "VERIFIED" });
  const kept = await posada.db.verification.findMany({ where: { claimId: { in: [phone, presence] } } });
  expect(kept.map(({ method }) => method).sort()).toEqual(["PHONE", "VISIT"]);
});

test("when the last of what is due is decided, whichever way, the task is done; taken back, it goes on", async () => {
  const house = houses[1]!;
  const task = await taskOf(house);
  const [first, ...rest] = due(task) as [string, ...string[]];
  await record(task, [{ claimId: first, outcome: "WRONG" }]);
  const made = await record(
    task,
    rest.map((claimId) => ({ claimId, outcome: "CONFIRMED" })),
    {},
    makeActor(),
    2,
  );
  expect(made.task).toMatchObject({ state: "DONE", endedAt: deskTime.toISOString(), endedBy: "Test editor" });
  expect(made.task.events.at(-1)).toMatchObject({
    kind: "STATE",
    data: { from: "IN_PROGRESS", to: "DONE", because: "CHECKED" },
  });
  const undone = await posada.editorial(
    "mutation ($id: ID!, $verifications: [ID!]!) { withdrawVerifications(organizationId: $id, verifications: $verifications) { organization { task { state endedAt endedBy } } } }",
    { id: house.id, verifications: made.verifications },
  );
  expect(undone.data.withdrawVerifications.organization.task).toEqual({
    ...{ state: "IN_PROGRESS", endedAt: null, endedBy: null },
  });
});

test("what the form verifies counts as well, and a claim that is taken out of the entry is due no more", async () => {
  const house = houses[2]!;
  const others = claimsOf(house).filter(({ critical, kind }) => critical && kind !== "PHONE");
  const claims = others.map(({ id }) => ({ claimId: id, outcome: "CONFIRMED", method: "WEBSITE" }));
  await posada.editorial(
    "mutation ($id: ID!, $claims: [ClaimCheckInput!]!) { verifyClaims(organizationId: $id, revision: 1, claims: $claims) { revision } }",
    { id: house.id, claims },
  );
  const between = await taskOf(house);
  expect(between).toMatchObject({ state: "IN_PROGRESS", begunAt: deskTime.toISOString() });
  expect(due(between)).toHaveLength(5);
  const saved = await posada.editorial(
    "mutation ($id: ID!, $input: OrganizationInput!) { saveOrganization(id: $id, baseRevision: 2, input: $input) { revision } }",
    { id: house.id, input: { phones: [] } },
  );
  expect(saved.data.saveOrganization.revision).toBe(3);
  const after = await taskOf(house);
  expect(after).toMatchObject({ state: "DONE" });
  expect(due(after)).toHaveLength(4);
});

test("nobody answering is an attempt, however many claims it is told of, and leads to other hours", async () => {
  const house = houses[3]!;
  const task = await taskOf(house);
  const [phone, presence] = task.claims.map(({ claimId }) => claimId) as [string, string];
  const nobody = [phone, presence].map((claimId) => ({ claimId, outcome: "NO_ANSWER" }));
  for (const [index, revision] of [1, 2, 3].entries()) {
    posada.setNow(minute(index * 24 * 60));
    const { task: now, errors } = await record(task, nobody, {}, makeActor(), revision);
    expect(errors).toBeUndefined();
    expect(now).toMatchObject({
      ...{ state: "IN_PROGRESS", attempts: index + 1, lastAttemptAt: minute(index * 24 * 60).toISOString() },
      suggestedHours: [
        {
          locale: "en",
          text: "Try when they say they are open: Mon–Fri 09:00–17:00. Their clock: America/Mexico_City.",
        },
        {
          locale: "es",
          text: "Prueba cuando dicen que abren: lun–vie 09:00–17:00. Su reloj: America/Mexico_City.",
        },
      ],
    });
    expect(now.claims[0]).toMatchObject({
      outcome: "NO_ANSWER",
      attempts: index + 1,
      freshness: "NEVER_VERIFIED",
    });
  }
  const { task: given } = await record(
    task,
    [{ claimId: phone, outcome: "UNREACHABLE" }],
    { state: "UNREACHABLE" },
    makeActor(),
    4,
  );
  expect(given).toMatchObject({ state: "UNREACHABLE", attempts: 4, endedBy: "Test editor" });
  expect(given.events.at(-1).data).toEqual({ from: "IN_PROGRESS", to: "UNREACHABLE" });
  // Somebody calls back.
  const answered = due(task).map((claimId) => ({ claimId, outcome: "CONFIRMED" }));
  expect((await record(task, answered, {}, makeActor(), 5)).task).toMatchObject({ state: "DONE" });
  posada.setNow(deskTime);
});

test("that they are there no more closes the task", async () => {
  const task = await taskOf(houses[4]!);
  const presence = task.claims.find(({ kind }) => kind === "PRESENCE")!;
  const made = await record(task, [{ claimId: presence.claimId, outcome: "CLOSED" }]);
  expect(made.task).toMatchObject({ state: "CLOSED" });
  expect(made.task.events.at(-1).data).toEqual({ from: "TODO", to: "CLOSED", because: "GONE" });
});

test("a claim that changed since it was looked at refuses all of it; so does what cannot be used", async () => {
  const house = houses[5]!;
  const task = await taskOf(house);
  const [phone] = house.phones as [OrganizationDocument["phones"][number]];
  const changed = { phones: [{ id: phone.id, asPublished: "+52 222 765 4321", type: phone.type }] };
  await posada.editorial(
    "mutation ($id: ID!, $input: OrganizationInput!) { saveOrganization(id: $id, baseRevision: 1, input: $input) { revision } }",
    { id: house.id, input: changed },
  );
  const both = due(task).map((claimId) => ({ claimId, outcome: "CONFIRMED" }));
  const stale = await record(task, both);
  expect(stale.errors).toMatchObject([
    { extensions: { code: "STALE_CLAIM", fields: [{ path: "claims[0]" }] } },
  ]);
  const tell = async (more: object, claims = both) =>
    (await record(task, claims, more, makeActor(), 2)).errors?.[0]?.extensions;
  expect(await tell({}, [])).toMatchObject({ code: "BAD_INPUT", fields: [{ path: "claims" }] });
  expect(await tell({ seconds: -1 })).toMatchObject({ code: "BAD_INPUT", fields: [{ path: "seconds" }] });
  expect(await tell({ answeredBy: "x".repeat(201) })).toMatchObject({ fields: [{ path: "answeredBy" }] });
  expect(await tell({ note: "x".repeat(2001) })).toMatchObject({ fields: [{ path: "note" }] });
  const none = await record({ id: "00000000-0000-4000-8000-000000000000" }, both);
  expect(none.errors).toMatchObject([{ extensions: { code: "NOT_FOUND" } }]);
  expect(await taskOf(house)).toMatchObject({ state: "TODO", events: [] });
  expect(await posada.db.verification.count({ where: { claim: { organizationId: house.id } } })).toBe(0);
});

test("whoever may not save the organization records nothing, and in a closed month nobody does", async () => {
  const house = houses[6]!;
  const task = await taskOf(house);
  const claims = [{ claimId: house.presence.id, outcome: "CONFIRMED" }];
  for (const as of [makeActor("EDITOR", ["MX"]), makeActor("CONTRIBUTOR")]) {
    const { errors } = await record(task, claims, {}, as);
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  }
  await posada.db.review.updateMany({ data: { state: "CLOSED", closedAt: deskTime, closedBy: "system" } });
  const { errors } = await record(task, claims);
  expect(errors).toMatchObject([{ extensions: { code: "WRONG_STATE" } }]);
  expect(await posada.db.verification.count({ where: { claimId: house.presence.id } })).toBe(0);
  expect(await taskOf(house)).toBeNull();
});
