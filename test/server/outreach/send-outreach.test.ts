import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { sendLetters } from "../../../server/outreach/send-letters.ts";
import { makeActor } from "../../factories/actors.ts";
import { openReview } from "../../factories/open-review.ts";
import { makeEmail, makeEntry, makeOrganization } from "../../factories/organization.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";
import { deskTime } from "../../support/desk.ts";

const house = (name: string, address: string | null, country = "MX") =>
  makeOrganization({
    name,
    entries: [makeEntry({ country })],
    emails: address === null ? [] : [makeEmail({ address, asPublished: address })],
  });
const houses = [
  house("A", "shared@example.org"),
  house("B", "shared@example.org", "GT"),
  house("C", "c@example.org"),
  house("D", "d@example.org", "GT"),
  house("E", null),
  house("F", "refused@example.org"),
];
const idOf = (name: string) => houses.find((each) => each.name === name)!.id;
const mexican = makeActor("EDITOR", ["MX"]);
const admin = makeActor("ADMIN");

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp("empty");
  await publishOrganizations(posada.db, houses);
  await openReview(posada.db);
});
afterAll(() => posada?.close());

async function ask(operation: string, as = admin) {
  const { data, errors } = await posada.editorial(operation, {}, { as });
  return errors ? { code: errors[0]!.extensions.code, message: errors[0]!.message } : data;
}
const plan =
  '{ outreachPlan(month: "2026-03") { letters organizations refused bounced written withoutMailbox ended } }';
const send = (rest = "") =>
  `mutation { sendOutreach(month: "2026-03" ${rest}) { queued letterIds skipped { reason organization { name } } } }`;
const list = (rest = "") =>
  `{ outreachLetters${rest} { totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
    nodes { id month kind address locale state attempts problem madeBy may entries { position answeredAt organization { name } answer { id } } } } }`;
const addressesOf = (data: { outreachLetters: { nodes: { address: string }[] } }) =>
  data.outreachLetters.nodes.map(({ address }) => address).sort();
async function taskOf(name: string): Promise<string> {
  const { id } = await posada.db.reviewTask.findFirstOrThrow({ where: { organizationId: idOf(name) } });
  return id;
}
const round = () =>
  sendLetters({
    db: posada.db,
    mailer: { send: async (letter) => void posada.letters.push(letter), close: async () => {} },
    ...{ baseUrl: "http://posada.test", now: () => deskTime },
    onLateFailure: (error) => {
      throw error;
    },
  });

test("what would be sent is told before, and who refused is written to by nobody", async () => {
  const set = (consent: string, as = admin) =>
    ask(
      `mutation { setMailbox(address: "Refused@Example.org", consent: ${consent}, reason: "They called.") {
        address consent reason changedBy may organizations { name } } }`,
      as,
    );
  expect(await set("REFUSED", mexican)).toEqual({
    setMailbox: {
      ...{ address: "refused@example.org", consent: "REFUSED", reason: "They called." },
      ...{ changedBy: expect.any(String), may: ["read"], organizations: [{ name: "F" }] },
    },
  });
  // Only an admin writes again to who has refused.
  expect(await set("GIVEN", mexican)).toMatchObject({ code: "FORBIDDEN" });
  expect(await ask('mutation { setMailbox(address: "nobody", consent: GIVEN) { address } }')).toMatchObject({
    code: "BAD_INPUT",
  });
  const none = { refused: 1, bounced: 0, written: 0, withoutMailbox: 1, ended: 0 };
  expect(await ask(plan)).toEqual({ outreachPlan: { letters: 3, organizations: 4, ...none } });
  expect(await ask(plan, mexican)).toMatchObject({ outreachPlan: { letters: 1, organizations: 1 } });
  expect(await ask("{ mailboxes(filter: { consent: REFUSED }) { totalCount nodes { address } } }")).toEqual({
    mailboxes: { totalCount: 1, nodes: [{ address: "refused@example.org" }] },
  });
});

test("somebody limited to countries sends what is theirs, and no letter that speaks of another country", async () => {
  const shared = await taskOf("A");
  expect(await ask(send(`taskIds: ["${shared}"]`), mexican)).toMatchObject({ code: "FORBIDDEN" });
  expect(await ask(send(), mexican)).toMatchObject({
    sendOutreach: {
      queued: 1,
      skipped: expect.arrayContaining([
        { reason: "NO_MAILBOX", organization: { name: "E" } },
        { reason: "REFUSED", organization: { name: "F" } },
      ]),
    },
  });
  const { outreachLetters } = await ask(list());
  expect(outreachLetters).toMatchObject({
    totalCount: 1,
    nodes: [
      {
        ...{ month: "2026-03", kind: "FIRST", address: "c@example.org", locale: "es", state: "QUEUED" },
        ...{ attempts: 0, problem: null, may: ["read", "cancel"] },
        entries: [{ position: 1, answeredAt: null, organization: { name: "C" }, answer: null }],
      },
    ],
  });
});

test("a letter about one task covers its whole mailbox; a retried request and a second one send nothing more", async () => {
  const operation = send(`taskIds: ["${await taskOf("B")}"], requestId: "one"`);
  const answer = await ask(operation);
  expect(answer).toMatchObject({ sendOutreach: { queued: 1, skipped: [] } });
  expect(await ask(operation)).toEqual(answer);
  expect(await ask(send())).toMatchObject({ sendOutreach: { queued: 1 } });
  expect(await ask(send())).toMatchObject({ sendOutreach: { queued: 0 } });
  const { outreachLetters } = await ask(list('(month: "2026-03", filter: { address: "SHARED" })'));
  expect(
    outreachLetters.nodes[0].entries.map(
      (each: { organization: { name: string } }) => each.organization.name,
    ),
  ).toEqual(expect.arrayContaining(["A", "B"]));
  expect(await ask(plan)).toMatchObject({ outreachPlan: { letters: 0, written: 4 } });
});

test("the list is paged, and found by state, organization and answer", async () => {
  const { outreachLetters: page } = await ask(list("(first: 2)"));
  expect(page).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
  const rest = await ask(list(`(first: 2, after: "${page.pageInfo.endCursor}")`));
  expect(addressesOf({ outreachLetters: { nodes: [...page.nodes, ...rest.outreachLetters.nodes] } })).toEqual(
    ["c@example.org", "d@example.org", "shared@example.org"],
  );
  const filtered = async (filter: string) => addressesOf(await ask(list(`(filter: { ${filter} })`)));
  expect(await filtered(`organizationId: "${idOf("B")}"`)).toEqual(["shared@example.org"]);
  expect(await filtered("states: [SENT, FAILED]")).toEqual([]);
  expect(await filtered("kinds: [FIRST], answered: false")).toHaveLength(3);
  expect(await filtered('organizationId: "x"')).toEqual([]);
  for (const [wrong, code] of [
    ['(month: "2026-04")', "NOT_FOUND"],
    ['(month: "soon")', "BAD_INPUT"],
    ["(first: 1000)", "BAD_PAGE_SIZE"],
    ['(after: "x")', "BAD_CURSOR"],
  ])
    expect(await ask(list(wrong))).toMatchObject({ code });
  expect(await ask(list(), makeActor("CONTRIBUTOR"))).toMatchObject({ code: "FORBIDDEN" });
  expect(await ask("{ mailboxes { totalCount } }", makeActor("CONTRIBUTOR"))).toMatchObject({
    code: "FORBIDDEN",
  });
});

test("a letter is stopped before it goes out, put in line again, and then goes; of one that is out nothing can be stopped", async () => {
  const { outreachLetters } = await ask(list(`(filter: { organizationId: "${idOf("D")}" })`));
  const [{ id }] = outreachLetters.nodes;
  const act = (verb: string) => ask(`mutation { ${verb}(id: "${id}") { state may } }`);
  expect(await act("cancelLetter")).toEqual({ cancelLetter: { state: "CANCELLED", may: ["read", "retry"] } });
  expect(await act("cancelLetter")).toMatchObject({ code: "WRONG_STATE" });
  expect(await round()).toMatchObject({ sent: 2 });
  expect(posada.letters.map(({ to }) => to)).not.toContain("d@example.org");
  expect(await act("retryLetter")).toEqual({ retryLetter: { state: "QUEUED", may: ["read", "cancel"] } });
  expect(await round()).toMatchObject({ sent: 1 });
  expect(await act("cancelLetter")).toMatchObject({ code: "WRONG_STATE", message: "It has gone out." });
  expect(await act("retryLetter")).toMatchObject({ code: "WRONG_STATE" });
  expect(await ask(`mutation { retryLetter(id: "${idOf("A")}") { id } }`)).toMatchObject({
    code: "NOT_FOUND",
  });

  const task = `{ reviewTask(id: "${await taskOf("D")}") { state letters { id state } } }`;
  expect(await ask(task)).toEqual({ reviewTask: { state: "WAITING", letters: [{ id, state: "SENT" }] } });
});

test("what waits in line to a mailbox that refuses is stopped", async () => {
  await posada.db.outreachLetter.updateMany({
    where: { address: "d@example.org" },
    data: { state: "QUEUED" },
  });
  await ask('mutation { setMailbox(address: "d@example.org", consent: REFUSED) { address } }');
  const { outreachLetters } = await ask(list(`(filter: { organizationId: "${idOf("D")}" })`));
  expect(outreachLetters.nodes[0]).toMatchObject({ state: "CANCELLED" });
  expect(await ask(`mutation { retryLetter(id: "${outreachLetters.nodes[0].id}") { id } }`)).toMatchObject({
    code: "WRONG_STATE",
    message: "This mailbox is not to be written to.",
  });
  const { data } = await posada.editorial(
    "{ auditTrail(filter: { subject: MAILBOX }) { edges { node { action subjectName } } } }",
    {},
    { as: admin },
  );
  expect(JSON.stringify(data)).toContain("refused@example.org");
});

test("there is nothing to send for a month that is not open", async () => {
  expect(await ask(send().replace("2026-03", "2026-02"))).toMatchObject({ code: "NOT_FOUND" });
  await posada.db.review.updateMany({ data: { state: "CLOSED", closedBy: "system", closedAt: deskTime } });
  expect(await ask(send())).toMatchObject({
    code: "WRONG_STATE",
    message: "The review of March 2026 is not open.",
  });
});
