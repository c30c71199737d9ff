import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeActor } from "../../../factories/actors.ts";
import { makeEntry, makeLocation, makeOrganization, makePhone } from "../../../factories/organization.ts";
import { makePerson } from "../../../factories/people.ts";
import { publishWithFindings } from "../../../factories/publish-with-findings.ts";
import { openTestApp, type TestApp } from "../../../support/app.ts";

let posada: TestApp;
const houses = {
  chiapas: makeOrganization({
    name: "Casa A",
    entries: [makeEntry({ country: "MX", section: "legal-aid" })],
    locations: [makeLocation({ state: "Chiapas" })],
    schedules: [],
    phones: [makePhone({ asPublished: "044 951 310 0375", number: "+529513100375" })],
  }),
  guatemala: makeOrganization({
    name: "Casa B",
    nameStatus: "INFERRED",
    nameBasis: "The domain.",
    entries: [makeEntry({ country: "GT", section: "other-support" })],
    locations: [],
    schedules: [],
    phones: [makePhone({ asPublished: "01 23", number: null })],
  }),
};
beforeAll(async () => {
  posada = await openTestApp("empty");
  const earlier = new Date("2026-02-01T12:00:00Z");
  await publishWithFindings(posada.db, [houses.chiapas], earlier);
  await publishWithFindings(posada.db, [houses.guatemala]);
});
afterAll(() => posada?.close());

interface Listed {
  nodes: { rule: string; severity: string; organization: { name: string } }[];
  totalCount: number;
  pageInfo: { endCursor: string; hasNextPage: boolean };
}
const about = "nodes { rule severity organization { name } } totalCount pageInfo { endCursor hasNextPage }";
async function list(filter: object, more = "", as = makeActor()): Promise<Listed> {
  const answer = await posada.editorial(
    `query ($filter: FindingFilter) { findings(filter: $filter ${more}) { ${about} } }`,
    { filter },
    { as },
  );
  return answer.data?.findings ?? answer.errors;
}
const rulesOf = ({ nodes }: Listed) => nodes.map(({ rule }) => rule);
const facets = async (filter: object) => {
  const answer = await posada.editorial(
    "query ($filter: FindingFilter) { findingFacets(filter: $filter) { rules { value label count } severities { value count } sources { value count } states { value count } countries { value count } sections { value count } assignees { value count } } }",
    { filter },
  );
  return answer.data.findingFacets;
};

test("the worst come first, and of those the oldest; cursors lead on through all of them", async () => {
  const all = await list({}, "first: 100");
  const rank = ["BLOCKING", "HIGH", "MEDIUM", "LOW", "NOTE"];
  const order = all.nodes.map(({ severity }) => rank.indexOf(severity));
  expect(order).toEqual([...order].sort());
  expect(rulesOf(all).slice(0, 2)).toEqual(["PHONE_RETIRED", "PHONE_NOT_DIALABLE"]);
  expect(all.totalCount).toBe(all.nodes.length);
  for (const orderBy of ["SEVERITY", "FIRST_SEEN", "ORGANIZATION", "RULE"])
    for (const descending of [true, false]) {
      const whole = rulesOf(await list({}, `first: 100, orderBy: ${orderBy}, descending: ${descending}`));
      const found: string[] = [];
      for (let after = ""; ; ) {
        const page = await list({}, `first: 2, orderBy: ${orderBy}, descending: ${descending} ${after}`);
        found.push(...rulesOf(page));
        if (!page.pageInfo.hasNextPage) break;
        after = `, after: "${page.pageInfo.endCursor}"`;
      }
      expect(found).toEqual(whole);
    }
  expect(rulesOf(await list({}, "first: 1, offset: 1"))).toEqual(["PHONE_NOT_DIALABLE"]);
});

test("it is filtered by rule, severity, place, age, organization, state and assignee", async () => {
  expect(rulesOf(await list({ rules: ["PHONE_RETIRED", "NAME_INFERRED"] }))).toEqual([
    "PHONE_RETIRED",
    "NAME_INFERRED",
  ]);
  expect(rulesOf(await list({ severities: ["HIGH"] }))).toEqual(["PHONE_RETIRED", "PHONE_NOT_DIALABLE"]);
  expect(rulesOf(await list({ severities: ["HIGH"], country: "GT" }))).toEqual(["PHONE_NOT_DIALABLE"]);
  expect(rulesOf(await list({ severities: ["HIGH"], section: "legal-aid" }))).toEqual(["PHONE_RETIRED"]);
  expect(rulesOf(await list({ severities: ["HIGH"], state: "chiapas" }))).toEqual(["PHONE_RETIRED"]);
  expect(rulesOf(await list({ severities: ["HIGH"], minAgeDays: 30 }))).toEqual(["PHONE_RETIRED"]);
  expect(rulesOf(await list({ severities: ["HIGH"], claimId: houses.guatemala.phones[0]!.id }))).toEqual([
    "PHONE_NOT_DIALABLE",
  ]);
  expect(rulesOf(await list({ severities: ["HIGH"], organizationId: houses.chiapas.id }))).toEqual([
    "PHONE_RETIRED",
  ]);
  expect(rulesOf(await list({ organizationId: "no id" }))).toEqual([]);
  expect((await facets({ organizationId: "no id" })).rules).toEqual([]);
  expect((await list({ states: ["DISMISSED", "SNOOZED", "RESOLVED"] })).totalCount).toBe(0);
  expect((await list({ sources: ["PERSON"] })).totalCount).toBe(0);

  const { id: assigneeId } = await makePerson(posada.db, { name: "Berta" });
  await makePerson(posada.db, { name: "Carla", role: "CONTRIBUTOR" });
  const { data } = await posada.editorial("{ findingAssignees { id name } }");
  expect(data.findingAssignees).toEqual([{ id: assigneeId, name: "Berta" }]);
  const [high] = await posada.db.finding.findMany({ where: { rule: "PHONE_RETIRED" } });
  await posada.db.finding.update({ where: { id: high!.id }, data: { assigneeId } });
  expect(rulesOf(await list({ assigneeId }))).toEqual(["PHONE_RETIRED"]);
  expect(rulesOf(await list({ assigned: true }))).toEqual(["PHONE_RETIRED"]);
  expect(rulesOf(await list({ ids: [high!.id, "no id"] }))).toEqual(["PHONE_RETIRED"]);
  expect(rulesOf(await list({ ids: ["no id"] }))).toEqual([]);
  expect(rulesOf(await list({ assigned: false, severities: ["HIGH"] }))).toEqual(["PHONE_NOT_DIALABLE"]);
  expect((await facets({})).assignees).toEqual([{ value: assigneeId, count: 1 }]);
});

test("each value of a facet tells how many a list filtered by it has, and the desk how many there are", async () => {
  for (const filter of [{}, { severities: ["HIGH"] }, { country: "GT", rules: ["NAME_INFERRED"] }]) {
    const counted = await facets(filter);
    for (const { value, count } of counted.rules)
      expect((await list({ ...filter, rules: [value] })).totalCount).toBe(count);
    for (const { value, count } of counted.severities)
      expect((await list({ ...filter, severities: [value] })).totalCount).toBe(count);
    for (const { value, count } of counted.countries)
      expect((await list({ ...filter, country: value })).totalCount).toBe(count);
    for (const { value, count } of counted.states)
      expect((await list({ ...filter, states: [value] })).totalCount).toBe(count);
  }
  expect(
    (await facets({})).rules.find(({ value }: { value: string }) => value === "PHONE_RETIRED"),
  ).toMatchObject({
    label: "A number is written as it is no longer dialed",
  });
  const desk = await posada.editorial("{ desk { findings { severity count } } }");
  for (const { severity, count } of desk.data.desk.findings)
    expect((await list({ severities: [severity] })).totalCount).toBe(count);
  const organizations = async (filter: string) => {
    const answer = await posada.editorial(`{ organizations(filter: { ${filter} }) { nodes { name } } }`);
    return answer.data.organizations.nodes.map(({ name }: { name: string }) => name);
  };
  expect(await organizations('findingRule: "PHONE_RETIRED"')).toEqual(["Casa A"]);
  expect(await organizations("findingSeverity: HIGH")).toEqual(["Casa A", "Casa B"]);
  expect(await organizations("findingSeverity: BLOCKING")).toEqual([]);
});

test("a repair tells what is written now, and what would be", async () => {
  const { data } = await posada.editorial(
    '{ findings(filter: { rules: ["PHONE_RETIRED"] }) { nodes { repair { changes { from to } } } } }',
  );
  expect(data.findings.nodes[0].repair.changes).toEqual([
    { from: "044 951 310 0375", to: "+52 951 310 0375" },
  ]);
});

test("contributors read no findings, and what is archived waits for nobody", async () => {
  const contributor = makeActor("CONTRIBUTOR");
  expect(await list({}, "", contributor)).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  const asked = await posada.editorial("{ findingAssignees { id } }", {}, { as: contributor });
  expect(asked.errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  const desk = await posada.editorial("{ desk { findings { count } } }", {}, { as: contributor });
  expect(desk.data.desk.findings).toEqual([]);
  await posada.db.organization.update({
    where: { id: houses.chiapas.id },
    data: { status: "ARCHIVED", archivedReason: "Closed." },
  });
  expect(rulesOf(await list({ severities: ["HIGH"] }))).toEqual(["PHONE_NOT_DIALABLE"]);
  expect(rulesOf(await list({ severities: ["HIGH"], organizationId: houses.chiapas.id }))).toEqual([
    "PHONE_RETIRED",
  ]);
});
