import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { checkEverything } from "../../../../server/quality/check-everything.ts";
import { makeActor } from "../../../factories/actors.ts";
import { makeOrganization, makePhone } from "../../../factories/organization.ts";
import { publishWithFindings } from "../../../factories/publish-with-findings.ts";
import { changeOrganization } from "../../../factories/save-organizations.ts";
import { openTestApp, type TestApp } from "../../../support/app.ts";
import { deskTime, makeDesk } from "../../../support/desk.ts";

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp();
});
afterAll(() => posada?.close());

async function set(on: boolean, severity?: string, as = makeActor("ADMIN")) {
  const answer = await posada.editorial(
    `mutation ($on: Boolean!, $severity: FindingSeverity) {
      saveRuleSetting(code: "PHONE_RETIRED", on: $on, severity: $severity) { rule { code on severity usualSeverity changedBy } }
    }`,
    { on, severity },
    { as },
  );
  return answer.errors ? answer.errors[0]!.extensions.code : answer.data.saveRuleSetting.rule;
}

/** Everywhere the rule could be heard of an organization: its severity, or nothing. */
async function heard(id: string) {
  const answer = await posada.editorial(
    `query ($id: ID!) {
      checkOrganization(id: $id, input: {}) { findings { rule severity } }
      organization(id: $id) { findings { rule severity } }
      findings(filter: { organizationId: $id }, first: 100) { nodes { rule severity } }
      findingFacets(filter: { organizationId: $id, rules: ["PHONE_RETIRED"] }) { severities { value } }
    }`,
    { id },
  );
  const { checkOrganization, organization, findings, findingFacets } = answer.data;
  const of = (list: { rule: string; severity: string }[]) =>
    list.find(({ rule }) => rule === "PHONE_RETIRED")?.severity ?? null;
  return [
    of(checkOrganization.findings),
    of(organization.findings),
    of(findings.nodes),
    findingFacets.severities[0]?.value ?? null,
  ];
}

test("what an admin sets about a rule holds everywhere at once: in forms, lists, facets, saves and runs", async () => {
  const retired = () =>
    makeOrganization({ phones: [makePhone({ asPublished: "044 951 310 0375", number: "+529513100375" })] });
  const document = retired();
  const { id } = document;
  await publishWithFindings(posada.db, [document]);
  expect(await heard(id)).toEqual(["HIGH", "HIGH", "HIGH", "HIGH"]);

  expect(await set(true, "LOW")).toMatchObject({ severity: "LOW", usualSeverity: "HIGH", on: true });
  expect(await heard(id)).toEqual(["LOW", "LOW", "LOW", "LOW"]);
  expect(await set(false)).toMatchObject({ severity: "HIGH", on: false });
  expect(await heard(id)).toEqual([null, null, null, null]);

  const other = retired();
  await changeOrganization(makeDesk(posada), other);
  await checkEverything(posada.db, { asOf: deskTime, now: deskTime, madeBy: "system" });
  expect(await posada.db.finding.count({ where: { organizationId: other.id, rule: "PHONE_RETIRED" } })).toBe(
    0,
  );
  // What it noticed before is there again with it, as it was.
  expect(await set(true)).toMatchObject({ severity: "HIGH", on: true });
  expect(await heard(id)).toEqual(["HIGH", "HIGH", "HIGH", "HIGH"]);
});

test("every rule is listed with what it says; only admins of all countries set them, and history tells", async () => {
  expect(await set(false, undefined, makeActor("EDITOR"))).toBe("FORBIDDEN");
  expect(await set(false, undefined, makeActor("ADMIN", ["MX"]))).toBe("FORBIDDEN");
  const answer = await posada.editorial(
    `{ rules { code on severity source title { locale text } explanation { text } may }
       auditTrail(filter: { subject: RULE }) { nodes { action subjectName changes { path from to } } } }`,
    {},
    { as: makeActor("ADMIN") },
  );
  const { rules, auditTrail } = answer.data;
  const codes = rules.map(({ code }: { code: string }) => code);
  expect(codes).toEqual([...codes].sort());
  expect(codes).toEqual(expect.arrayContaining(["PHONE_RETIRED", "RULE_FAILED", "FLAGGED_CLOSED"]));
  expect(rules[0]).toMatchObject({ may: ["set"], title: [{ locale: "en" }, { locale: "es" }] });
  expect(auditTrail.nodes).toContainEqual({
    action: "EDITED",
    subjectName: "PHONE_RETIRED",
    changes: [{ path: "on", from: false, to: true }],
  });
  const wrong = await posada.editorial(
    'mutation { saveRuleSetting(code: "NO_SUCH", on: true) { rule { code } } }',
    {},
    { as: makeActor("ADMIN") },
  );
  expect(wrong.errors![0]!.extensions.code).toBe("NOT_FOUND");
});
