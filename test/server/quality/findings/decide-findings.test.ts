import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeActor } from "../../../factories/actors.ts";
import { makeEntry, makeOrganization, makePhone } from "../../../factories/organization.ts";
import { makePerson } from "../../../factories/people.ts";
import { publishWithFindings } from "../../../factories/publish-with-findings.ts";
import { changeOrganization } from "../../../factories/save-organizations.ts";
import { openTestApp, type TestApp } from "../../../support/app.ts";
import { deskTime, makeDesk } from "../../../support/desk.ts";

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp("mexico");
});
afterAll(() => posada?.close());

/** An organization of which a rule notices two things; gives their ids. */
async function noticed(
  ...countries: string[]
): Promise<{ id: string; ids: string[]; document: ReturnType<typeof makeOrganization> }> {
  const phones = ["044 951 310 0375", "01 951 310 0376"].map((asPublished, index) =>
    makePhone({ asPublished, number: `+52951310037${5 + index}` }),
  );
  const document = makeOrganization({
    entries: countries.map((country) => makeEntry({ country })),
    phones,
  });
  await publishWithFindings(posada.db, [document], deskTime);
  const rows = await posada.db.finding.findMany({
    where: { organizationId: document.id, rule: "PHONE_RETIRED" },
    orderBy: { id: "asc" },
  });
  return { id: document.id, ids: rows.map((row) => row.id), document };
}

const shown =
  "changed findings { id state reason snoozedUntil decidedBy decidedAt resolvedBy assigneeId assigneeName may }";
async function tell(mutation: string, ids: string[], more: Record<string, unknown> = {}, as = makeActor()) {
  const types: Record<string, string> = { reason: "String", until: "LocalDate!", assigneeId: "ID" };
  if (mutation === "dismissFinding") types.reason = "String!";
  const names = Object.keys(more);
  const declared = names.map((name) => `, $${name}: ${types[name]}`).join("");
  const passed = names.map((name) => `, ${name}: $${name}`).join("");
  const answer = await posada.editorial(
    `mutation ($ids: [ID!]!${declared}) { ${mutation}(ids: $ids${passed}) { ${shown} } }`,
    { ids, ...more },
    { as },
  );
  return answer.errors ? answer.errors[0]!.extensions.code : answer.data[mutation];
}
const states = async (id: string, wanted = "[OPEN, SNOOZED, DISMISSED, RESOLVED]") => {
  const answer = await posada.editorial(
    `query ($id: ID!) { organization(id: $id) { findings(states: ${wanted}) { rule state } } }`,
    { id },
  );
  return answer.data.organization.findings
    .filter(({ rule }: { rule: string }) => rule === "PHONE_RETIRED")
    .map(({ state }: { state: string }) => state);
};

test("many are dismissed at once for a reason, which history keeps, and opened again", async () => {
  const { id, ids } = await noticed("MX");
  expect(await tell("dismissFinding", ids, { reason: " " })).toBe("BAD_INPUT");
  const answer = await tell("dismissFinding", ids, { reason: "They ring." });
  expect(answer).toMatchObject({
    changed: 2,
    findings: ids.map((one) => ({ id: one, state: "DISMISSED", reason: "They ring." })),
  });
  expect(answer.findings[0].decidedAt).toBe(deskTime.toISOString());
  expect(await states(id, "[OPEN]")).toEqual([]);
  expect(await tell("dismissFinding", ids, { reason: "They ring." })).toMatchObject({ changed: 0 });
  const trail = await posada.editorial(
    "query ($id: ID!) { auditTrail(filter: { subject: FINDING, subjectId: $id }) { nodes { action subjectName changes { path to } } } }",
    { id: ids[0] },
  );
  expect(trail.data.auditTrail.nodes).toEqual([
    {
      action: "DISMISSED",
      subjectName: expect.any(String),
      changes: [
        { path: "state", to: "DISMISSED" },
        { path: "reason", to: "They ring." },
      ],
    },
  ]);
  expect(await tell("reopenFinding", ids)).toMatchObject({
    changed: 2,
    findings: [{ state: "OPEN", reason: null }, {}],
  });
});

test("one that is put off is open again on its day, without anybody doing anything", async () => {
  const { id, ids } = await noticed("MX");
  expect(await tell("snoozeFinding", ids, { until: "2026-03-15" })).toBe("BAD_INPUT");
  expect(await tell("snoozeFinding", [ids[0]!], { until: "2026-03-20" })).toMatchObject({
    findings: [{ state: "SNOOZED", snoozedUntil: "2026-03-20" }],
  });
  expect((await states(id)).sort()).toEqual(["OPEN", "SNOOZED"]);
  posada.setNow(new Date("2026-03-20T00:00:00Z"));
  expect(await states(id)).toEqual(["OPEN", "OPEN"]);
  posada.setNow(deskTime);
});

test("a person settles one, and it stays so until it was gone", async () => {
  const { id, ids, document } = await noticed("MX");
  expect(await tell("resolveFinding", ids)).toMatchObject({
    changed: 2,
    findings: [{ state: "RESOLVED" }, {}],
  });
  await changeOrganization(makeDesk(posada), { ...document, name: "Casa Azul" });
  expect(await states(id)).toEqual(["RESOLVED", "RESOLVED"]);
  expect(await tell("dismissFinding", ids, { reason: "No." })).toBe("WRONG_STATE");
  await changeOrganization(makeDesk(posada), { ...document, phones: [] });
  expect(await tell("reopenFinding", ids)).toBe("WRONG_STATE");
  await changeOrganization(makeDesk(posada), document);
  expect(await states(id)).toEqual(["OPEN", "OPEN"]);
});

test("findings are handed to people who edit, and to nobody else", async () => {
  const { ids } = await noticed("MX");
  const { id: editor } = await makePerson(posada.db, { name: "Berta" });
  const { id: contributor } = await makePerson(posada.db, { role: "CONTRIBUTOR" });
  expect(await tell("assignFinding", ids, { assigneeId: contributor })).toBe("BAD_INPUT");
  expect(await tell("assignFinding", ids, { assigneeId: editor })).toMatchObject({
    changed: 2,
    findings: [{ assigneeId: editor, assigneeName: "Berta" }, {}],
  });
  expect(await tell("assignFinding", ids)).toMatchObject({
    changed: 2,
    findings: [{ assigneeId: null }, {}],
  });
});

test("who is limited to countries decides about theirs alone, and all or none", async () => {
  const [theirs, other] = [await noticed("MX"), await noticed("MX", "US")];
  const limited = makeActor("EDITOR", ["MX"]);
  const both = [theirs.ids[0]!, other.ids[0]!];
  expect(await tell("dismissFinding", both, { reason: "No." }, limited)).toBe("FORBIDDEN");
  expect(await states(theirs.id)).toEqual(["OPEN", "OPEN"]);
  const answer = await tell("dismissFinding", theirs.ids, { reason: "No." }, limited);
  expect(answer.findings[0].may).toEqual(["read", "dismiss", "snooze", "resolve", "reopen", "assign"]);
  expect(await tell("dismissFinding", [theirs.id], { reason: "No." })).toBe("NOT_FOUND");
  expect(await tell("dismissFinding", [], { reason: "No." })).toBe("BAD_INPUT");
});
