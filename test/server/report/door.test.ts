import { randomUUID } from "node:crypto";
import { mock } from "node:test";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { archiveOrganization } from "../../../server/organizations/archive-organization.ts";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { loadDocuments } from "../../../server/organizations/load-documents.ts";
import { saveOrganization } from "../../../server/organizations/save-organization.ts";
import { makeOrganization } from "../../factories/organization.ts";
import { toInput } from "../../factories/organization-input.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";
import { atDesk, deskTime, makeDesk } from "../../support/desk.ts";

let posada: TestApp;
let house: OrganizationDocument;
/** Each test comes from an address of its own, so that none waits for another. */
let visitor = 0;

beforeAll(async () => {
  posada = await openTestApp();
});
afterAll(() => posada?.close());
beforeEach(async () => {
  visitor += 1;
  house = makeOrganization();
  await publishOrganizations(posada.db, [house]);
});
afterEach(() => mock.timers.reset());

const proposeChange =
  "mutation ($input: ProposeChangeInput!) { proposeChange(input: $input) { receivedAt } }";
const inputFor = (overrides: object = {}) => ({
  organizationId: house.id,
  changes: [{ field: "name", value: "Casa Verde" }],
  message: "The sign says so.",
  ...overrides,
});

function post(
  payload: object | string,
  headers: Record<string, string> = {},
  address = `192.0.2.${visitor}`,
) {
  return posada.app.inject({
    method: "POST",
    url: "/report",
    remoteAddress: address,
    headers: { "content-type": "application/json", ...headers },
    payload,
  });
}
const report = async (input: object) => (await post({ query: proposeChange, variables: { input } })).json();
const proposals = () => posada.db.proposal.findMany({ where: { organizationId: house.id } });

test("a reader's report is an open proposal, and nothing else is written", async () => {
  const before = await loadDocuments(posada.db, [house.id]);
  const phone = house.phones[0]!;
  const answer = await report(
    inputFor({
      organizationId: null,
      slug: house.slug,
      changes: [{ claimId: phone.id, field: "number", value: "<b>222 765 4321</b>\u202E" }],
      message: "  I called\u0007. ",
      replyAddress: "Ana@Example.org",
      locale: "es-MX",
    }),
  );
  expect(answer).toEqual({ data: { proposeChange: { receivedAt: deskTime.toISOString() } } });
  expect(await proposals()).toEqual([
    expect.objectContaining({
      status: "OPEN",
      baseRevision: 1,
      proposedBy: "stranger",
      message: "I called.",
      replyAddress: "Ana@example.org",
      locale: "es",
      changes: [{ path: `phones.${phone.id}.asPublished`, from: "222 123 4567", to: "<b>222 765 4321</b>" }],
    }),
  ]);
  expect(await loadDocuments(posada.db, [house.id])).toEqual(before);
});

test("an editor accepts it, it is public at once, and the reader is thanked in their language", async () => {
  await report(inputFor({ replyAddress: "ana@example.org", locale: "es" }));
  const { id } = (await proposals())[0]!;
  const { data } = await posada.editorial(
    `mutation ($id: ID!) {
      acceptProposal(id: $id) { revision proposal { status proposedBy byReader may changes { path current conflict } } }
    }`,
    { id },
  );
  expect(data.acceptProposal).toEqual({
    revision: 2,
    proposal: {
      status: "ACCEPTED",
      proposedBy: "A reader",
      byReader: true,
      may: [],
      changes: [{ path: "name", current: "Casa Verde", conflict: false }],
    },
  });
  const shown = await posada.query("query ($id: ID!) { organization(id: $id) { name } }", { id: house.id });
  expect(shown.data.organization.name).toBe("Casa Verde");
  expect(posada.letters.at(-1)).toMatchObject({ to: "ana@example.org", subject: "Gracias: Casa Verde" });
});

test("ids that are unknown, drafts, archived or no ids have one and the same answer", async () => {
  const draft = makeOrganization();
  const desk = makeDesk(posada);
  await atDesk(desk, saveOrganization, { id: draft.id, baseRevision: 0, input: toInput(draft) });
  await atDesk(desk, archiveOrganization, { id: house.id, reason: "Gone." });
  const answers = [];
  for (const organizationId of [randomUUID(), draft.id, house.id, "x\u0007"])
    answers.push(await report(inputFor({ organizationId })));
  expect(answers[0].errors[0].extensions).toEqual({ code: "NOT_FOUND" });
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(await posada.db.proposal.count({ where: { organizationId: draft.id } })).toBe(0);
});

test("the same report again is kept once", async () => {
  const first = await report(inputFor());
  expect(await report(inputFor())).toEqual(first);
  expect(await proposals()).toHaveLength(1);
});

test("fifty open reports about one organization are enough", async () => {
  const row = {
    organizationId: house.id,
    baseRevision: 1,
    message: "x",
    proposedBy: "stranger",
    proposedAt: deskTime,
  };
  await posada.db.proposal.createMany({
    data: Array.from({ length: 49 }, () => ({ ...row, id: randomUUID(), changes: [] })),
  });
  expect((await report(inputFor())).errors).toBeUndefined();
  const answer = await report(inputFor({ message: "One more." }));
  expect(answer.errors[0].extensions.code).toBe("TOO_MANY_REQUESTS");
  expect(await proposals()).toHaveLength(50);
});

test.each([
  ["both an id and a slug", { slug: "x" }, "organizationId"],
  ["no message", { message: "\u200B" }, "message"],
  ["a message too long", { message: "x".repeat(2_001) }, "message"],
  ["no mailbox", { replyAddress: "ana@example.org\nbcc: all@example.org, b" }, "replyAddress"],
  ["no changes", { changes: [] }, "changes"],
])("%s is refused at its place", async (_what, overrides, path) => {
  const { errors } = await report(inputFor(overrides));
  expect(errors[0].extensions).toMatchObject({ code: "BAD_INPUT", fields: [{ path }] });
  expect(await proposals()).toEqual([]);
});

test("no cookie and no key is read, none is given, and every page may ask", async () => {
  const { data } = await posada.editorial("{ __typename }");
  expect(data).toEqual({ __typename: "Query" });
  const key = {
    authorization: "Bearer no-key-at-all",
    cookie: "posada.session_token=forged",
    origin: "https://x.example",
  };
  const answer = await post({ query: proposeChange, variables: { input: inputFor() } }, key);
  expect(answer.json().errors).toBeUndefined();
  expect(answer.headers["set-cookie"]).toBeUndefined();
  expect(answer.headers["access-control-allow-origin"]).toBe("*");
  expect(answer.headers["access-control-allow-credentials"]).toBeUndefined();
  expect(await proposals()).toMatchObject([{ proposedBy: "stranger" }]);
  const preflight = await posada.app.inject({ method: "OPTIONS", url: "/report" });
  expect([preflight.statusCode, preflight.headers["access-control-allow-methods"]]).toEqual([204, "POST"]);
});

/** Holds the clock by which requests are counted, and nothing else. */
function holdClock() {
  mock.timers.enable({ apis: ["Date"], now: deskTime });
}

test("who has sent many reports waits, and is told how long in words; others do not wait", async () => {
  holdClock();
  let sent = 0;
  const send = (address: string) =>
    post(
      { query: proposeChange, variables: { input: inputFor({ message: `It is ${++sent}.` }) } },
      {},
      address,
    );
  const statuses = async (address: string, times: number) => {
    const found: number[] = [];
    for (let time = 0; time < times; time += 1) found.push((await send(address)).statusCode);
    return found;
  };
  expect(await statuses("2001:db8:1:2::1", 6)).toEqual([200, 200, 200, 200, 200, 429]);
  const refused = await send("2001:db8:1:2:ffff::9");
  expect(refused.json().errors).toMatchObject([
    {
      message: "That was too often in a short time. Try again in 60 seconds.",
      extensions: { code: "TOO_MANY_REQUESTS" },
    },
  ]);
  expect(refused.headers).toMatchObject({ "retry-after": "60", "access-control-allow-origin": "*" });
  expect(await statuses("2001:db8:1:3::1", 1)).toEqual([200]);
  // Five a minute come to thirty in six minutes; then the hour has to end.
  for (let minute = 1; minute < 6; minute += 1) {
    mock.timers.setTime(deskTime.getTime() + minute * 61_000);
    expect(await statuses("2001:db8:1:2::1", 5)).toEqual([200, 200, 200, 200, 200]);
  }
  mock.timers.setTime(deskTime.getTime() + 10 * 60_000);
  const spent = await send("2001:db8:1:2::1");
  expect([spent.statusCode, spent.headers["retry-after"]]).toEqual([429, "3000"]);
  expect(spent.json().errors[0].message).toContain("Try again in 50 minutes.");
  mock.timers.setTime(deskTime.getTime() + 60 * 60_000);
  expect(await statuses("2001:db8:1:2::1", 1)).toEqual([200]);
  expect(await proposals()).toHaveLength(32);
});

test("questions, slips and the same report again use up nothing but a wide limit on all requests", async () => {
  holdClock();
  const slips = [
    { query: "{ rules { changes } }" },
    { query: proposeChange, variables: { input: {} } },
    { query: proposeChange, variables: { input: inputFor({ replyAddress: "no mailbox" }) } },
    {
      query: proposeChange,
      variables: { input: inputFor({ changes: [{ field: "colour", value: "red" }] }) },
    },
  ];
  for (const slip of [...slips, ...slips]) await post(slip);
  for (let time = 0; time < 10; time += 1) expect((await report(inputFor())).errors).toBeUndefined();
  for (let time = 18; time < 60; time += 1) expect((await post(slips[0]!)).statusCode).toBe(200);
  const refused = await post(slips[0]!);
  expect([refused.statusCode, refused.headers["retry-after"]]).toEqual([429, "60"]);
  expect(refused.json().errors).toEqual([
    {
      message: "That was too often in a short time. Try again in 60 seconds.",
      extensions: { code: "TOO_MANY_REQUESTS" },
    },
  ]);
});

test("one request does one thing, however it is written", async () => {
  const one = (name: string) =>
    `${name}: proposeChange(input: {slug: "x", message: "y", changes: [{field: "name", value: "z"}]}) { receivedAt }`;
  for (const query of [
    `mutation { ${one("a")} ${one("b")} }`,
    `mutation { ${one("a")} ...F } fragment F on Mutation { ${one("b")} }`,
  ])
    expect((await post({ query })).json().errors[0]).toMatchObject({
      message: "Do one thing in a request.",
      extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
    });
});

test("what is too large, of another kind or sent otherwise is refused in the form of all errors", async () => {
  const large = await post({ query: "{ rules { changes } }", padding: "x".repeat(20_000) });
  expect([large.statusCode, large.json().errors[0].extensions.code]).toEqual([413, "QUERY_TOO_LONG"]);
  const form = await post("query={rules{changes}}", { "content-type": "application/x-www-form-urlencoded" });
  expect([form.statusCode, form.json().errors[0].extensions.code]).toEqual([415, "BAD_REQUEST"]);
  const get = await posada.app.inject("/report?query={rules{changes}}");
  expect([get.statusCode, get.headers.allow]).toEqual([405, "POST"]);
});

test("the rules say what the door takes in", async () => {
  const query =
    "{ rules { requestsPerMinute reportsPerMinute reportsPerHour bodyBytes changes messageLength suggestible { of fields } } }";
  const { data } = (await post({ query })).json();
  expect(data.rules).toMatchObject({
    requestsPerMinute: 60,
    reportsPerMinute: 5,
    reportsPerHour: 30,
    bodyBytes: 20_000,
    changes: 20,
    messageLength: 2_000,
  });
  expect(data.rules.suggestible).toContainEqual({ of: "PHONE", fields: ["number", "extension"] });
});

test("the public door still has no mutation", async () => {
  const { errors } = await posada.query("mutation { proposeChange(input: {}) { receivedAt } }");
  expect(errors![0]!.message).toBe("There are no mutations here: only queries.");
});

test("what is wrong is told in the language that the browser asks for", async () => {
  const wrong = { query: proposeChange, variables: { input: inputFor({ replyAddress: "Ana" }) } };
  const answer = await post(wrong, { "accept-language": "es-MX" });
  expect(answer.headers["content-language"]).toBe("es");
  expect(answer.json().errors[0].message).toContain("replyAddress: No es un correo electrónico.");
});
