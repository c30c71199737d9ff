import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeActor } from "../../../factories/actors.ts";
import { makeLocation, makeOrganization, makePhone } from "../../../factories/organization.ts";
import { publishOrganizations } from "../../../factories/publish-organizations.ts";
import { changeOrganization } from "../../../factories/save-organizations.ts";
import { openTestApp, type TestApp } from "../../../support/app.ts";
import { makeDesk } from "../../../support/desk.ts";

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp();
});
afterAll(() => posada?.close());

const hidden = makeLocation({ visibility: "HIDDEN" });
async function published() {
  const at = { ...hidden, id: crypto.randomUUID() };
  const phones = [makePhone(), makePhone({ locationId: at.id })];
  const document = makeOrganization({ locations: [at], schedules: [], phones });
  await publishOrganizations(posada.db, [document]);
  return document;
}
async function flag(given: Record<string, unknown>, as = makeActor()) {
  const answer = await posada.editorial(
    `mutation ($organizationId: ID!, $claimId: ID, $entryId: ID, $kind: Flag!, $otherId: ID, $note: String) {
      flag(organizationId: $organizationId, claimId: $claimId, entryId: $entryId, kind: $kind, otherId: $otherId, note: $note) {
        changed findings { id rule source severity state path claimId note title { locale text } other { name } madeBy }
      }
    }`,
    given,
    { as },
  );
  return answer.errors ? answer.errors[0]!.extensions : answer.data.flag;
}

test("what a person flags is a finding like the others, and no rule takes it back", async () => {
  const document = await published();
  const phone = document.phones[0]!.id;
  const { findings } = await flag({
    organizationId: document.id,
    claimId: phone,
    kind: "WRONG",
    note: "It is a bakery.",
  });
  expect(findings).toMatchObject([
    {
      ...{ rule: "FLAGGED_WRONG", source: "PERSON", severity: "HIGH", state: "OPEN" },
      ...{ path: `phones.${phone}`, claimId: phone, note: "It is a bakery." },
    },
  ]);
  await changeOrganization(makeDesk(posada), { ...document, name: "Casa Azul" });
  const listed = await posada.editorial(
    "query ($id: ID!) { findings(filter: { organizationId: $id, sources: [PERSON] }) { nodes { id note } } }",
    { id: document.id },
  );
  expect(listed.data.findings.nodes).toEqual([{ id: findings[0].id, note: "It is a bakery." }]);
});

test("it points at an entry, at the organization, or at another one of which it is a duplicate", async () => {
  const [document, other] = [await published(), await published()];
  const organizationId = document.id;
  const entry = document.entries[0]!.id;
  expect((await flag({ organizationId, entryId: entry, kind: "STALE" })).findings).toMatchObject([
    { path: `entries.${entry}`, claimId: null },
  ]);
  expect((await flag({ organizationId, kind: "CLOSED" })).findings).toMatchObject([
    { path: "presence", claimId: document.presence.id },
  ]);
  expect((await flag({ organizationId, kind: "DUPLICATE", otherId: other.id })).findings).toMatchObject([
    { path: "name", other: { name: other.name }, title: [{ text: expect.stringContaining(other.name) }, {}] },
  ]);
});

test("said again it is open again, and one; what points nowhere is refused", async () => {
  const { id: organizationId } = await published();
  const editor = makeActor();
  const first = (await flag({ organizationId, kind: "CLOSED", note: "Shut." }, editor)).findings[0];
  await posada.db.finding.update({
    where: { id: first.id },
    data: { resolvedBy: "user:a", resolvedAt: new Date() },
  });
  const again = (await flag({ organizationId, kind: "CLOSED", note: "Shut." }, editor)).findings[0];
  expect(again).toMatchObject({ id: first.id, state: "OPEN" });
  for (const wrong of [
    { claimId: crypto.randomUUID(), kind: "WRONG" },
    { entryId: crypto.randomUUID(), kind: "WRONG" },
    { kind: "DUPLICATE" },
    { kind: "DUPLICATE", otherId: organizationId },
    { kind: "WRONG", otherId: crypto.randomUUID() },
    { kind: "WRONG", note: "x".repeat(501) },
  ])
    expect(await flag({ organizationId, ...wrong })).toMatchObject({ code: "BAD_INPUT" });
});

test("contributors flag what they may read, and read no findings", async () => {
  const { id: organizationId, phones } = await published();
  const contributor = makeActor("CONTRIBUTOR");
  const given = { organizationId, kind: "WRONG" };
  expect(await flag({ ...given, claimId: phones[0]!.id }, contributor)).toEqual({ changed: 1, findings: [] });
  expect(await flag({ ...given, claimId: phones[1]!.id }, contributor)).toMatchObject({ code: "BAD_INPUT" });
  expect(await posada.db.finding.count({ where: { organizationId } })).toBe(1);
});
