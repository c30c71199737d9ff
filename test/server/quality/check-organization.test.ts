import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { saveOrganization } from "../../../server/organizations/save-organization.ts";
import { checkEverything } from "../../../server/quality/check-everything.ts";
import { checkOrganization } from "../../../server/quality/check-organization.ts";
import { makeActor } from "../../factories/actors.ts";
import { makeContact, makeLocation, makeOrganization, makePhone } from "../../factories/organization.ts";
import { toInput } from "../../factories/organization-input.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";
import { atDesk, deskTime, makeDesk } from "../../support/desk.ts";

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp();
});
afterAll(() => posada?.close());

const editor = makeActor("EDITOR");
const check = (sent: Parameters<typeof checkOrganization>[1], actor = editor) =>
  checkOrganization({ db: posada.db, actor, now: deskTime }, sent);

test("says of a new organization why it could not be saved, and what the rules notice, and saves nothing", async () => {
  const id = randomUUID();
  const phone = { id: randomUUID(), asPublished: "044 (951)310 0375" };
  const answer = await posada.editorial(
    `query ($id: ID!, $input: OrganizationInput!) {
      checkOrganization(id: $id, input: $input) {
        problems { path message }
        findings {
          rule severity path claimId title { locale text } explanation { locale text }
          repair { says { locale text } changes { path to } }
        }
      }
    }`,
    {
      id,
      input: {
        name: "Casa",
        sourceDate: "2025-02-30",
        entries: [{ id: randomUUID(), country: "MX", section: "other-support" }],
        phones: [phone],
      },
    },
  );
  const { problems, findings } = answer.data.checkOrganization;
  expect(problems).toMatchObject([{ path: "sourceDate" }]);
  expect(findings).toContainEqual({
    rule: "PHONE_RETIRED",
    severity: "HIGH",
    path: `phones.${phone.id}.asPublished`,
    claimId: phone.id,
    title: expect.arrayContaining([{ locale: "es", text: "Con 044 delante ya no entra la llamada" }]),
    explanation: expect.anything(),
    repair: {
      says: expect.arrayContaining([{ locale: "en", text: "Write it as +52 951 310 0375" }]),
      changes: [{ path: `phones.${phone.id}.asPublished`, to: "+52 951 310 0375" }],
    },
  });
  expect(await posada.db.organization.findUnique({ where: { id } })).toBeNull();
});

test("looks at the form with what others have saved since, and tells where both cannot stay", async () => {
  const document = makeOrganization();
  const { id } = document;
  await publishOrganizations(posada.db, [document]);
  const input = {
    phones: [{ ...makePhone(), asPublished: "01 23", label: [] }].map(({ number, ...phone }) => phone),
  };
  await atDesk(makeDesk(posada), saveOrganization, { id, baseRevision: 1, input });
  const seen = await check({ id, baseRevision: 1, input: { descriptions: [] } });
  expect(seen.problems).toEqual([]);
  expect(seen.findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(["PHONE_NOT_DIALABLE", "DESCRIPTION_MISSING"]),
  );
  const { emails } = toInput(document);
  await atDesk(makeDesk(posada), saveOrganization, {
    id,
    baseRevision: 2,
    input: { name: "Theirs", emails },
  });
  const conflict = await check({ id, baseRevision: 2, input: { name: "Yours" } });
  expect(conflict.problems).toMatchObject([{ path: "name" }]);
});

test("the saved document has the same findings; a contributor's are about what contributors may read", async () => {
  const hidden = makeLocation({ visibility: "HIDDEN" });
  const person = makeContact({ consent: "NOT_RECORDED", consentUntil: null });
  const document = makeOrganization({
    locations: [hidden],
    schedules: [],
    emails: [],
    contacts: [person],
    phones: [makePhone(), makePhone({ number: null, asPublished: "01 23", locationId: hidden.id })],
  });
  await publishOrganizations(posada.db, [document]);
  await checkEverything(posada.db, { asOf: deskTime, now: deskTime, madeBy: "system" });
  const saved = async (as: ReturnType<typeof makeActor>) => {
    const answer = await posada.editorial(
      "query ($id: ID!) { organization(id: $id) { findings { rule } } }",
      { id: document.id },
      { as },
    );
    return answer.data.organization.findings.map(({ rule }: { rule: string }) => rule);
  };
  expect(await saved(editor)).toEqual(["PHONE_NOT_DIALABLE", "CONSENT_MISSING"]);
  expect((await check({ id: document.id, input: {} })).findings.map(({ rule }) => rule)).toEqual(
    await saved(editor),
  );
  expect(await saved(makeActor("CONTRIBUTOR"))).toEqual([]);
});
