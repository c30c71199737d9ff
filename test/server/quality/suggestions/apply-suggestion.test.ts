import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { saveRuleSetting } from "../../../../server/quality/settings/save-rule-setting.ts";
import { applySuggestion } from "../../../../server/quality/suggestions/apply-suggestion.ts";
import { makeActor } from "../../../factories/actors.ts";
import { makeEntry, makeOrganization, makePhone } from "../../../factories/organization.ts";
import { publishWithFindings } from "../../../factories/publish-with-findings.ts";
import { changeOrganization, lookAt } from "../../../factories/save-organizations.ts";
import { openTestApp, type TestApp } from "../../../support/app.ts";
import { atDesk, makeDesk } from "../../../support/desk.ts";

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp();
});
afterAll(() => posada?.close());

/** An organization with two things that can be mended, and their findings by rule. */
async function mendable(countries = ["MX"]) {
  const document = makeOrganization({
    entries: countries.map((country) => makeEntry({ country })),
    phones: [makePhone({ asPublished: "044 951 310 0375", number: "+529513100375" })],
    links: [
      {
        id: crypto.randomUUID(),
        kind: "WEBSITE",
        url: "http://casa.example.org/",
        asPublished: null,
        label: {},
      },
    ],
  });
  await publishWithFindings(posada.db, [document]);
  const rows = await posada.db.finding.findMany({ where: { organizationId: document.id } });
  return { document, idOf: (rule: string) => rows.find((row) => row.rule === rule)!.id };
}
const apply = (findingIds: string[], desk = makeDesk(posada)) =>
  atDesk(desk, applySuggestion, { findingIds });

test("several suggestions become one revision, which says what was done and which rule suggested it, and are public", async () => {
  const { document, idOf } = await mendable();
  const answer = await posada.editorial(
    'mutation ($ids: [ID!]!) { applySuggestion(findingIds: $ids, message: "By phone.") { edition saved { revision organization { name findings { rule } } } } }',
    { ids: [idOf("PHONE_RETIRED"), idOf("LINK_NOT_SECURE")] },
  );
  expect(answer.data.applySuggestion.saved).toMatchObject([{ revision: 2 }]);
  const left = answer.data.applySuggestion.saved[0].organization.findings.map(
    ({ rule }: { rule: string }) => rule,
  );
  expect(left).not.toContain("PHONE_RETIRED");
  const { document: saved } = await lookAt(posada, document.id);
  expect(saved.phones).toMatchObject([{ asPublished: "+52 951 310 0375", number: "+529513100375" }]);
  expect(saved.links).toMatchObject([{ url: "https://casa.example.org/" }]);
  const [revision] = await posada.db.revision.findMany({ where: { organizationId: document.id, number: 2 } });
  expect(revision!.message).toMatch(/^By phone\. .*\(PHONE_RETIRED\)/);
  expect(revision!.message).toContain("(LINK_NOT_SECURE)");
  const seen = await posada.query("query ($id: ID!) { organization(id: $id) { phones { display } } }", {
    id: document.id,
  });
  expect(seen.data.organization.phones).toEqual([{ display: "+52 951 310 0375" }]);
  expect(answer.data.applySuggestion.edition).toBeGreaterThan(1);
});

test("suggestions about several organizations are done together, all or none", async () => {
  const [one, other] = [await mendable(), await mendable(["MX", "US"])];
  const ids = [one.idOf("PHONE_RETIRED"), other.idOf("PHONE_RETIRED")];
  const limited = makeDesk(posada, { actor: makeActor("EDITOR", ["MX"]) });
  await expect(apply(ids, limited)).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect((await lookAt(posada, one.document.id)).revision).toBe(1);
  expect((await apply(ids)).saved).toHaveLength(2);
});

test("a repair is worked out on the document as it is now", async () => {
  const { document, idOf } = await mendable();
  const added = { ...document, descriptions: [{ ...document.descriptions[0]!, body: "Another text." }] };
  await changeOrganization(makeDesk(posada), added);
  await apply([idOf("LINK_NOT_SECURE")]);
  const { document: saved } = await lookAt(posada, document.id);
  expect(saved).toMatchObject({
    descriptions: [{ body: "Another text." }],
    links: [{ url: "https://casa.example.org/" }],
  });
});

test("what is not there any more, suggests nothing, or is of a rule that is off is refused, and nothing is changed", async () => {
  const { document, idOf } = await mendable();
  await changeOrganization(makeDesk(posada), { ...document, phones: [] });
  const ids = [idOf("PHONE_RETIRED"), idOf("LINK_NOT_SECURE")];
  await expect(apply(ids)).rejects.toMatchObject({
    code: "WRONG_STATE",
    fields: [{ path: `findingIds.${ids[0]}` }],
  });
  const admin = makeDesk(posada, { actor: makeActor("ADMIN") });
  await atDesk(admin, saveRuleSetting, { code: "LINK_NOT_SECURE", on: false });
  await expect(apply([ids[1]!])).rejects.toMatchObject({ code: "WRONG_STATE" });
  await atDesk(admin, saveRuleSetting, { code: "LINK_NOT_SECURE", on: true });
  await apply([ids[1]!]);
  await expect(apply([ids[1]!])).rejects.toMatchObject({ code: "WRONG_STATE" });
  await expect(apply([crypto.randomUUID()])).rejects.toMatchObject({ code: "NOT_FOUND" });
});
