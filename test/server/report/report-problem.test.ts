import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { loadDocuments } from "../../../server/organizations/load-documents.ts";
import { dismissFinding } from "../../../server/quality/findings/dismiss-finding.ts";
import { resolveFinding } from "../../../server/quality/findings/resolve-finding.ts";
import { makeContact, makeLocation, makeOrganization, makePhone } from "../../factories/organization.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";
import { atDesk, deskTime, makeDesk } from "../../support/desk.ts";

let posada: TestApp;
let house: OrganizationDocument;
/** Each test comes from addresses of its own, so that none waits for another. */
let visitor = 0;

beforeAll(async () => {
  posada = await openTestApp("empty");
});
afterAll(() => posada?.close());
beforeEach(async () => {
  house = makeOrganization();
  await publishOrganizations(posada.db, [house]);
});

async function report(input: object, address = `198.51.100.${++visitor}`) {
  const query = "mutation ($input: ReportProblemInput!) { reportProblem(input: $input) { receivedAt } }";
  const variables = { input: { organizationId: house.id, message: "Nobody is there.", ...input } };
  const response = await posada.app.inject({
    method: "POST",
    url: "/report",
    remoteAddress: address,
    payload: { query, variables },
  });
  return response.json();
}
const findings = () =>
  posada.db.finding.findMany({ where: { organizationId: house.id, rule: "READER_REPORT" } });

test("what a reader finds wrong is a finding about that claim, and nothing else changes", async () => {
  const before = await loadDocuments(posada.db, [house.id]);
  const answer = await report({
    organizationId: null,
    slug: house.slug,
    claimId: house.phones[0]!.id.toUpperCase(),
    message: "  A bakery answers\u0007. ",
    replyAddress: "Ana@Example.org",
    locale: "es-MX",
  });
  expect(answer).toEqual({ data: { reportProblem: { receivedAt: deskTime.toISOString() } } });
  expect(await findings()).toEqual([
    expect.objectContaining({
      source: "PERSON",
      severity: "MEDIUM",
      madeBy: "stranger",
      claimId: house.phones[0]!.id,
      path: `phones.${house.phones[0]!.id}`,
      evidence: { reports: 1 },
      note: "A bakery answers.\n(Ana@example.org, es)",
    }),
  ]);
  expect(await loadDocuments(posada.db, [house.id])).toEqual(before);
  const { data } = await posada.editorial(
    'query ($id: ID!) { findings(filter: { organizationId: $id, rules: ["READER_REPORT"] }) { nodes { rule source note madeBy } } }',
    { id: house.id },
  );
  expect(data.findings.nodes).toMatchObject([{ rule: "READER_REPORT", source: "PERSON" }]);
});

test("without a claim it is about whether the organization is there", async () => {
  await report({});
  await report({ claimId: house.presence.id, message: "It is shut." });
  expect(await findings()).toMatchObject([
    { path: "presence", claimId: house.presence.id, evidence: { reports: 2 } },
  ]);
});

test("many reports about one claim are one finding, with their number and the latest messages", async () => {
  const claimId = house.phones[0]!.id;
  for (let time = 1; time <= 7; time += 1) await report({ claimId, message: `It is ${time}.` });
  await Promise.all([1, 2, 3].map((time) => report({ claimId, message: `At once: ${time}.` })));
  const [finding, ...more] = await findings();
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    evidence: { reports: 10 },
    title: {
      en: "Readers have said 10 times that this is wrong",
      es: "Quienes leen han dicho 10 veces que esto está mal",
    },
  });
  const messages = finding!.note!.split("\n\n———\n\n");
  expect(messages).toHaveLength(5);
  expect(messages.slice(3)).toEqual(["It is 7.", "It is 6."]);
});

test("the same report again is kept once, and has the moment of the one that is kept", async () => {
  const first = await report({});
  posada.setNow(new Date(deskTime.getTime() + 60_000));
  expect(await report({})).toEqual(first);
  posada.setNow(deskTime);
  expect(await findings()).toMatchObject([{ evidence: { reports: 1 } }]);
});

test("what somebody settled is open again when readers still say so, and is counted anew", async () => {
  await report({});
  await report({ message: "Still nobody." });
  const { id } = (await findings())[0]!;
  await atDesk(makeDesk(posada), resolveFinding, { ids: [id] });
  await report({ message: "I stood before it." });
  expect(await findings()).toMatchObject([
    { id, evidence: { reports: 1 }, note: "I stood before it.", resolvedAt: null, resolvedBy: null },
  ]);
  await atDesk(makeDesk(posada), dismissFinding, { ids: [id], reason: "They moved." });
  await report({ message: "Me too." });
  expect(await findings()).toMatchObject([{ id, dismissed: false, reason: null, note: "Me too." }]);
});

test("what the public does not see has one and the same answer, whether it is there or not", async () => {
  const hidden = makeLocation({ visibility: "HIDDEN" });
  const asked = makeContact({ consent: "NOT_RECORDED", consentUntil: null });
  const phone = makePhone({ contactId: asked.id });
  house = makeOrganization({ locations: [hidden], contacts: [asked], phones: [phone], schedules: [] });
  await publishOrganizations(posada.db, [house]);
  for (const claimId of [hidden.id, asked.id, phone.id, randomUUID(), "x\u0007"]) {
    const { errors } = await report({ claimId });
    expect(errors[0].extensions).toEqual({ code: "NOT_FOUND" });
  }
  for (const organizationId of [randomUUID(), "x"])
    expect((await report({ organizationId })).errors[0].extensions).toEqual({ code: "NOT_FOUND" });
  expect(await findings()).toEqual([]);
});

test.each([
  ["no message", { message: "\u200B" }, "message"],
  ["a message too long", { message: "x".repeat(2_001) }, "message"],
  ["no mailbox", { replyAddress: "ana" }, "replyAddress"],
  ["both an id and a slug", { slug: "x" }, "organizationId"],
])("%s is refused at its place", async (_what, input, path) => {
  const { errors } = await report(input);
  expect(errors[0].extensions).toMatchObject({ code: "BAD_INPUT", fields: [{ path }] });
  expect(await findings()).toEqual([]);
});

test("one address sends five a minute, and fifty that wait about one organization are enough", async () => {
  const codes = [];
  for (let time = 0; time < 6; time += 1) {
    const { errors } = await report({ message: `It is ${time}.` }, "203.0.113.7");
    codes.push(errors?.[0].extensions.code ?? "kept");
  }
  expect(codes).toEqual(["kept", "kept", "kept", "kept", "kept", "TOO_MANY_REQUESTS"]);
  await posada.db.finding.updateMany({
    where: { organizationId: house.id },
    data: { evidence: { reports: 50 } },
  });
  const { errors } = await report({ claimId: house.phones[0]!.id });
  expect(errors[0].extensions.code).toBe("TOO_MANY_REQUESTS");
  expect(errors[0].message).toContain("Many reports about this organization are waiting already");
});
