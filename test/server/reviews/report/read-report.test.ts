import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { sendLetters } from "../../../../server/outreach/send-letters.ts";
import { readReport } from "../../../../server/reviews/report/read-report.ts";
import { makeActor } from "../../../factories/actors.ts";
import { makePerson } from "../../../factories/people.ts";
import { openTestApp, type TestApp } from "../../../support/app.ts";
import { confirmAll } from "../../../support/confirm-letter.ts";
import { columnOf } from "../../../support/csv.ts";
import { visit } from "../../../support/visitor.ts";

const admin = makeActor("ADMIN");
let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp();
});
afterAll(() => posada?.close());

async function ask(query: string, variables?: Record<string, unknown>) {
  const { data, errors } = await posada.editorial(query, variables, { as: admin });
  expect(errors).toBeUndefined();
  return data;
}

interface Task {
  id: string;
  planned: boolean;
  organization: { id: string; name: string; slug: string; revision: number };
  claims: { claimId: string; kind: string; due: boolean }[];
}
const tasksOf = async (month: string): Promise<Task[]> =>
  (
    await ask(`{ reviewTasks(month: "${month}", first: 100) { nodes {
      id planned claims { claimId kind due } organization { id name slug revision } } } }`)
  ).reviewTasks.nodes;

/** Of all that was recorded, by "METHOD OUTCOME": what the report has to say. */
const told = new Map<string, number>();
async function record(
  task: Task,
  method: string,
  outcomes: Record<string, string>,
  { seconds, state }: { seconds?: number; state?: string } = {},
): Promise<string[]> {
  const { recordOutcome } = await ask(
    `mutation ($task: ID!, $revision: Int!, $method: VerificationMethod!, $claims: [OutcomeInput!]!, $seconds: Int, $state: TaskState) {
      recordOutcome(taskId: $task, revision: $revision, method: $method, claims: $claims, seconds: $seconds, state: $state) {
        verifications } }`,
    {
      ...{ task: task.id, revision: task.organization.revision, method, seconds, state },
      claims: Object.entries(outcomes).map(([claimId, outcome]) => ({ claimId, outcome })),
    },
  );
  for (const outcome of Object.values(outcomes)) count(`${method} ${outcome}`, 1);
  return recordOutcome.verifications;
}
const takeBack = ({ organization }: Task, verification: string) =>
  ask(
    "mutation ($o: ID!, $v: [ID!]!) { withdrawVerifications(organizationId: $o, verifications: $v) { edition } }",
    { o: organization.id, v: [verification] },
  );
const count = (what: string, by: number) => told.set(what, (told.get(what) ?? 0) + by);

const reportQuery = (month: string) => `{ reviewReport(month: "${month}") {
  month closed until planned { tasks reached waiting unreachable begun untouched unassigned } beyond { tasks reached unassigned }
  claimsDue claimsChecked outcomes { method outcome count } time { tasks medianSeconds totalSeconds }
  findings { rule title { text } appeared resolved open } organizations { verified dueSoon overdue neverVerified }
  claims { verified dueSoon overdue neverVerified } overdue { age claims }
  countries { code tasks planned reached neverVerified } letters { sent reminders answered bounced failed organizations
    organizationsAnswered unconfirmed } readers { received settled open }
  trend { month planned reached checks changed lettersSent } html csv } }`;
const report = async (month: string) => (await ask(reportQuery(month))).reviewReport;

let visitor: ReturnType<typeof visit>;
/** The report as the browser of somebody who is signed in gets it, in all its forms. */
async function pages(month: string): Promise<string[]> {
  const paths = ["html?locale=en", "html?locale=es", "csv?locale=en", "csv?locale=es"];
  const answers = await Promise.all(paths.map((path) => visitor.get(`/editorial/reviews/${month}.${path}`)));
  for (const { statusCode } of answers) expect(statusCode).toBe(200);
  return answers.map(({ body }) => body);
}

const sum = (numbers: readonly (string | number)[]) =>
  numbers.reduce<number>((all, each) => all + Number(each), 0);

test("the report of a month tells what was done in it, and is the same to the byte a year later", async () => {
  const { db, app } = posada;
  const ana = await makePerson(db, { role: "ADMIN", name: "Ana", locale: "es" });
  visitor = visit(app);
  expect((await visitor.post("/auth/sign-in/email", ana)).statusCode).toBe(200);
  posada.setNow(new Date("2026-12-01T07:00:00Z"));
  await ask('mutation { startReview(month: "2026-12", asOf: "2026-12-01") { edition } }');
  const tasks = await tasksOf("2026-12");
  const all = tasks.filter(({ planned }) => planned);
  expect(all.length).toBeGreaterThan(10);
  const due = (task: Task) => task.claims.filter((claim) => claim.due).map(({ claimId }) => claimId);
  const rich = all.filter((task) => due(task).length >= 3);
  // The first two seem to be one, and will be.
  const [confirmed, twin, ...others] = rich as [Task, Task, ...Task[]];
  const [mixed, gone, silent, withdrawn, waiting, lonely] = others as [Task, Task, Task, Task, Task, Task];

  posada.setNow(new Date("2026-12-03T10:00:00Z"));
  const right = Object.fromEntries(due(confirmed).map((id) => [id, "CONFIRMED"]));
  await record(confirmed, "PHONE", right, { seconds: 120 });
  const [one, two, three] = due(mixed) as [string, string, string];
  await record(mixed, "PHONE", { [one]: "CONFIRMED", [two]: "NO_ANSWER" }, { seconds: 200 });
  await record(mixed, "WEBSITE", { [two]: "CORRECTED", [three]: "WRONG" }, { seconds: 100 });
  const presence = gone.claims.find(({ kind }) => kind === "PRESENCE")!.claimId;
  await record(gone, "VISIT", { [presence]: "CLOSED" }, { seconds: 900 });
  await record(silent, "PHONE", { [due(silent)[0]!]: "UNREACHABLE" }, { state: "UNREACHABLE" });
  const [taken] = await record(withdrawn, "PHONE", { [due(withdrawn)[0]!]: "MOVED" });
  await takeBack(withdrawn, taken!);
  count("PHONE MOVED", -1);
  await ask("mutation ($ids: [ID!]!) { assignTask(ids: $ids, assigneeId: null) { changed } }", {
    ids: [lonely.id],
  });

  // One letter is answered, one waits, one comes back.
  const written = all.filter(
    (task) =>
      ![confirmed, twin, mixed, gone, silent, withdrawn, lonely].includes(task) &&
      task.claims.some(({ kind }) => kind === "EMAIL"),
  );
  const letters = await ask(
    'mutation ($ids: [ID!]!) { sendOutreach(month: "2026-12", taskIds: $ids) { queued letterIds } }',
    {
      ids: written.slice(0, 3).map(({ id }) => id),
    },
  );
  expect(letters.sendOutreach.queued).toBe(3);
  const fail = (error: unknown) => {
    throw error;
  };
  const mailer = {
    send: async (letter: (typeof posada.letters)[0]) => void posada.letters.push(letter),
    close: async () => {},
  };
  const now = () => new Date("2026-12-03T11:00:00Z");
  posada.setNow(now());
  await sendLetters({ db, mailer, baseUrl: "http://posada.test", now, onLateFailure: fail });
  expect(posada.letters).toHaveLength(3);
  await confirmAll(app, posada.letters[0]!);
  const [answer] = await db.confirmAnswer.findMany();
  const affirmed = await db.verification.count({ where: { verifiedBy: "organization" } });
  if (affirmed > 0) count("ORGANIZATION CONFIRMED", affirmed);
  const [back] = await db.outreachLetter.findMany({ where: { entries: { every: { answeredAt: null } } } });
  await db.outreachLetter.update({ where: { id: back!.id }, data: { state: "BOUNCED" } });

  // A reader reports two things; one of them is settled.
  for (const { organization } of [waiting, lonely])
    await app.inject({
      ...{ method: "POST", url: "/report" },
      payload: {
        query: "mutation ($input: ReportProblemInput!) { reportProblem(input: $input) { receivedAt } }",
        variables: { input: { slug: organization.slug, message: "The door was shut all week." } },
      },
    });
  const reports = await db.finding.findMany({ where: { rule: "READER_REPORT" }, orderBy: { id: "asc" } });
  expect(reports).toHaveLength(2);
  await ask("mutation ($ids: [ID!]!) { resolveFinding(ids: $ids) { findings { id } } }", {
    ids: [reports[0]!.id],
  });

  // What is counted here by hand is what the report says.
  const states = await db.reviewTask.groupBy({ by: ["state"], where: { planned: true }, _count: true });
  const inState = (...wanted: string[]) =>
    sum(states.filter(({ state }) => wanted.includes(state)).map(({ _count }) => _count));
  const stateOf = async (id: string) => (await db.reviewTask.findUniqueOrThrow({ where: { id } })).state;
  expect(await Promise.all([confirmed, mixed, gone, silent].map(({ id }) => stateOf(id)))).toEqual([
    ...["DONE", due(mixed).length === 3 ? "DONE" : "IN_PROGRESS", "CLOSED", "UNREACHABLE"],
  ]);
  posada.setNow(new Date("2026-12-30T17:00:00Z"));
  const open = await report("2026-12");
  expect(open).toMatchObject({
    ...{ month: "2026-12", closed: false, until: "2026-12-30T17:00:00.000Z" },
    planned: {
      ...{ tasks: all.length, reached: inState("DONE", "CLOSED"), waiting: inState("WAITING") },
      ...{ unreachable: 1, begun: inState("IN_PROGRESS"), unassigned: 1 },
    },
    beyond: { tasks: tasks.length - all.length, reached: 0 },
    time: { tasks: 3, medianSeconds: 300, totalSeconds: 1320 },
    letters: {
      sent: 3,
      reminders: 0,
      answered: 1,
      bounced: 1,
      failed: 0,
      unconfirmed: 0,
      organizationsAnswered: 1,
    },
    readers: { received: 2, settled: 1, open: 1 },
    claimsDue: sum(tasks.map((task) => due(task).length)),
    trend: [{ month: "2026-12", planned: all.length, lettersSent: 3 }],
  });
  expect(
    new Map(
      open.outcomes.map(({ method, outcome, count }: Record<string, string>) => [
        `${method} ${outcome}`,
        count,
      ]),
    ),
  ).toEqual(new Map([...told].filter(([, times]) => times > 0)));
  const covered = ["reached", "waiting", "unreachable", "begun", "untouched", "unassigned"];
  expect(sum(covered.map((part) => open.planned[part]))).toBe(open.planned.tasks);
  const settled = await db.finding.groupBy({
    ...{ by: ["rule"], where: { resolvedAt: { gte: new Date("2026-12-01T07:00:00Z") } }, _count: true },
  });
  expect(open.findings.filter(({ resolved }: { resolved: number }) => resolved > 0)).toHaveLength(
    settled.length,
  );
  expect(open.countries).toEqual([
    expect.objectContaining({ code: "MX", tasks: tasks.length, planned: all.length }),
  ]);
  const published = await db.organization.count({ where: { status: "PUBLISHED" } });
  expect(sum(Object.values(open.organizations))).toBe(published);
  expect(open.organizations.neverVerified).toBe(
    await db.organization.count({ where: { status: "PUBLISHED", nextDueAt: null } }),
  );

  // Closing keeps it, and tells the admins.
  posada.letters.length = 0;
  await ask('mutation { closeReview(month: "2026-12") { edition } }');
  expect(await report("2026-12")).toEqual({ ...open, closed: true });
  expect(posada.letters).toHaveLength(1);
  const [letter] = posada.letters;
  expect(letter).toMatchObject({ to: ana.email, subject: "La revisión de diciembre de 2026 está cerrada" });
  expect(letter!.text).toContain(`${open.planned.reached} de ${all.length}`);
  expect(letter!.text).toContain("http://posada.test/editorial/reviews/2026-12.html?locale=es");

  // The table and the page say the same.
  const kept = await pages("2026-12");
  const [page, , csv] = kept as [string, string, string];
  expect(columnOf(csv, "Rank")).toEqual(tasks.map((_, index) => String(index + 1)));
  expect(columnOf(csv, "Organization").map((cell) => cell.replace(/^"|"$/g, ""))).toEqual(
    tasks.map(({ organization }) => organization.name),
  );
  const outcome = (name: string) =>
    sum([...told].filter(([key]) => key.endsWith(name)).map(([, times]) => times));
  expect(sum(columnOf(csv, "Confirmed"))).toBe(outcome(" CONFIRMED"));
  expect(sum(columnOf(csv, "Wrong"))).toBe(1);
  expect(sum(columnOf(csv, "Moved"))).toBe(0);
  expect(sum(columnOf(csv, "Claims due"))).toBe(open.claimsDue);
  expect(sum(columnOf(csv, "Of them checked"))).toBe(open.claimsChecked);
  expect(sum(columnOf(csv, "Seconds"))).toBe(1320);
  expect(sum(columnOf(csv, "Letters"))).toBe(open.letters.organizations);
  expect(columnOf(csv, "Answered").filter(Boolean)).toEqual([answer!.at.toISOString()]);
  expect(page).toContain(`${open.planned.reached} of ${all.length}`);
  expect(page).toContain("December 30, 2026");

  // A year passes: names and claims change, two become one, checks are taken back, and the next month is reviewed.
  posada.setNow(new Date("2027-01-02T07:00:00Z"));
  await ask('mutation { startReview(month: "2027-01", asOf: "2027-01-01") { edition } }');
  expect((await report("2027-01")).trend.map(({ month }: { month: string }) => month)).toEqual([
    "2026-12",
    "2027-01",
  ]);
  posada.setNow(new Date("2027-12-01T07:00:00Z"));
  const [keep, lose] = [confirmed, twin].map(({ organization }) => organization.id);
  await ask(`mutation { mergeOrganizations(keepId: "${keep}", loseIds: ["${lose}"]) { edition } }`);
  const { organization } = await ask(`{ organization(id: "${silent.organization.id}") { id revision } }`);
  await ask(
    'mutation ($id: ID!, $revision: Int!) { saveOrganization(id: $id, baseRevision: $revision, input: { name: "Another name" }) { edition } }',
    organization,
  );
  const late = await db.verification.findFirstOrThrow({ where: { claimId: one } });
  await takeBack(mixed, late.id);
  expect(await report("2026-12")).toEqual({ ...open, closed: true });
  expect(await pages("2026-12")).toEqual(kept);
});

test("a month is read with two statements, a closed one with one, however many tasks it has", async () => {
  const { db } = posada;
  let asked = 0;
  const counted = db.$extends({
    query: {
      $allOperations: ({ args, query }) => {
        asked += 1;
        return query(args);
      },
    },
  });
  const cost = async (month: string) => {
    asked = 0;
    await readReport(counted as unknown as typeof db, month, new Date("2027-12-01T07:00:00Z"));
    return asked;
  };
  expect(await cost("2026-12")).toBe(1);
  expect(await cost("2027-01")).toBe(2);
});
