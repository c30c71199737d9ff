import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { checkEverything } from "../../../server/quality/check-everything.ts";
import { consentEnded } from "../../../server/quality/rules/consent-ended.ts";
import { makeBareOrganization, makeContact } from "../../factories/organization.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";
import { deskTime } from "../../support/desk.ts";

let posada: TestDatabase;
beforeAll(async () => {
  posada = await cloneDatabase("mexico");
  const many = Array.from({ length: 450 }, (_, index) =>
    makeBareOrganization({
      name: `Casa ${index}`,
      contacts: [makeContact({ name: `Ana ${index}`, consentUntil: "2026-03-20" })],
    }),
  );
  await publishOrganizations(posada.db, many);
});
afterAll(() => posada?.drop());

const check = (more: Partial<Parameters<typeof checkEverything>[1]> = {}) =>
  checkEverything(posada.db, { asOf: deskTime, now: deskTime, madeBy: "system", ...more });
const rows = () => posada.db.finding.findMany({ orderBy: { id: "asc" } });

test("a run that was stopped goes on where it was, looks at each organization once, and another one changes nothing", async () => {
  const total = await posada.db.organization.count();
  const stop = new AbortController();
  const seen: number[] = [];
  const first = await check({
    signal: stop.signal,
    onProgress: (done, of) => {
      seen.push(done);
      expect(of).toBe(total);
      stop.abort();
    },
  });
  // What was in its hands is done, and no more.
  expect([first.checked, first.finishedAt, seen.at(-1)]).toEqual([400, null, 400]);
  const second = await check();
  expect(second).toMatchObject({ id: first.id, checked: total, finishedAt: deskTime });
  expect(second.appeared).toBeGreaterThanOrEqual(450);

  const before = await rows();
  const again = await check();
  expect(again).toMatchObject({ checked: total, appeared: 0, resolved: 0 });
  expect(again.id).not.toBe(first.id);
  expect(await rows()).toEqual(before);
});

test("it looks as of a day: what is over by then is noticed", async () => {
  const ended = () => posada.db.finding.count({ where: { rule: "CONSENT_ENDED", resolvedAt: null } });
  expect(await ended()).toBe(0);
  await check({ asOf: new Date("2026-03-21T12:00:00Z") });
  expect(await ended()).toBe(450);
});

test("two runs at once do no harm, and count nothing twice", async () => {
  const asOf = new Date("2026-04-02T12:00:00Z");
  const total = await posada.db.organization.count();
  const [one, other] = await Promise.all([check({ asOf, now: asOf }), check({ asOf, now: asOf })]);
  const runs = await posada.db.ruleRun.findMany({ where: { asOf } });
  expect(runs.map(({ checked }) => checked)).toEqual(runs.map(() => total));
  expect([one.finishedAt, other.finishedAt]).toEqual([asOf, asOf]);
  const { length } = await posada.db.finding.groupBy({
    by: ["organizationId", "fingerprint"],
    having: { id: { _count: { gt: 1 } } },
  });
  expect(length).toBe(0);
});

test("a rule that throws stops no run: it is told, and kept as a finding wherever it threw", async () => {
  const asOf = new Date("2026-05-02T12:00:00Z");
  const total = await posada.db.organization.count();
  const standing = () => posada.db.finding.count({ where: { rule: "CONSENT_ENDED", resolvedAt: null } });
  const before = await standing();
  const broken = jest.spyOn(consentEnded, "look").mockImplementation(() => {
    throw new RangeError("of the test");
  });
  const told: unknown[] = [];
  const run = await check({ asOf, now: asOf, onFailure: (error) => told.push(error) });
  broken.mockRestore();
  expect(run).toMatchObject({ checked: total, finishedAt: asOf });
  expect(told).toEqual(Array.from({ length: total }, () => new RangeError("of the test")));
  const failed = () => posada.db.finding.count({ where: { rule: "RULE_FAILED", resolvedAt: null } });
  expect([await failed(), await standing()]).toEqual([total, before]);
  const later = new Date("2026-05-03T12:00:00Z");
  expect(await check({ asOf: later, now: later })).toMatchObject({ resolved: total });
  expect([await failed(), await standing()]).toEqual([0, before]);
});
