import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { OrganizationDocument } from "../../server/organizations/document.ts";
import { checkEverything } from "../../server/quality/check-everything.ts";
import { toInput } from "../factories/organization-input.ts";
import { lookAt } from "../factories/save-organizations.ts";
import { openTestApp, type TestApp } from "../support/app.ts";
import { deskTime } from "../support/desk.ts";

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp();
});
afterAll(() => posada?.close());

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await posada.editorial(query, variables);
  expect(errors).toBeUndefined();
  return data;
}
const idOf = async (slug: string) =>
  (await posada.query(`{ organization(slug: "${slug}") { id } }`)).data.organization.id as string;

/** What stands about an organization by one rule: whatever was decided, but nothing that is gone. */
async function standing(id: string, rule: string) {
  const data = await ask(
    "query ($id: ID!) { organization(id: $id) { findings(states: [OPEN, SNOOZED, DISMISSED]) { id rule state reason } } }",
    { id },
  );
  return (data.organization.findings as { id: string; rule: string; state: string }[]).filter(
    (finding) => finding.rule === rule,
  );
}

/** Saves it as it is but for what is changed, as the form does. */
async function edit(id: string, change: (document: OrganizationDocument) => OrganizationDocument) {
  const { document, revision } = await lookAt(posada, id);
  await ask(
    `mutation ($id: ID!, $baseRevision: Int!, $input: OrganizationInput!) {
      saveOrganization(id: $id, baseRevision: $baseRevision, input: $input) { revision }
    }`,
    { id, baseRevision: revision, input: toInput(change(document)) },
  );
}
const published = (asPublished: string) => (document: OrganizationDocument) => ({
  ...document,
  phones: document.phones.map((phone) =>
    phone.asPublished.includes("310 03") ? { ...phone, asPublished } : phone,
  ),
});
/** The run over everything, some hours later each time. */
let hours = 0;
const runAgain = () => {
  hours += 1;
  const now = new Date(deskTime.getTime() + hours * 60 * 60 * 1000);
  return checkEverything(posada.db, { asOf: now, now, madeBy: "system" });
};

test("a dismissed finding stays dismissed through edits and runs, and is back when its evidence changes", async () => {
  const comi = await idOf("comi");
  const [finding] = await standing(comi, "PHONE_RETIRED");
  const reason = "They say that it rings.";
  await ask(
    "mutation ($ids: [ID!]!, $reason: String!) { dismissFinding(ids: $ids, reason: $reason) { changed } }",
    {
      ids: [finding!.id],
      reason,
    },
  );
  const dismissed = [{ id: finding!.id, rule: "PHONE_RETIRED", state: "DISMISSED", reason }];

  await edit(comi, (document) => ({ ...document, name: "COMI Oaxaca" }));
  expect(await standing(comi, "PHONE_RETIRED")).toEqual(dismissed);
  await runAgain();
  expect(await standing(comi, "PHONE_RETIRED")).toEqual(dismissed);
  expect(await runAgain()).toMatchObject({ appeared: 0, resolved: 0 });

  await edit(comi, published("044 951 310 0399"));
  const [other, ...more] = await standing(comi, "PHONE_RETIRED");
  expect([other, more]).toMatchObject([{ state: "OPEN", reason: null }, []]);
  expect(other!.id).not.toBe(finding!.id);
  expect(await runAgain()).toMatchObject({ appeared: 0, resolved: 0 });
  // As it was written when somebody decided, it is as it was decided.
  await edit(comi, published("044 (951)310 0375"));
  expect(await standing(comi, "PHONE_RETIRED")).toEqual(dismissed);
});

test("two that are said to be two stay two through edits and runs, until one of them says something else of itself", async () => {
  const [one, other] = await Promise.all(
    ["casa-del-migrante-nuevo-laredo", "casa-del-migrante-nuevo-laredo-2"].map(idOf),
  );
  const states = async () => {
    const both = await Promise.all([one!, other!].map((id) => standing(id, "DUPLICATE_CERTAIN")));
    return both.flat().map(({ state }) => state);
  };
  expect(await states()).toEqual(["OPEN", "OPEN"]);
  await ask(
    `mutation ($one: ID!, $other: ID!) {
      notADuplicate(organizationId: $one, otherId: $other, reason: "A house and its kitchen.") { changed }
    }`,
    { one, other },
  );
  await edit(one!, (document) => ({ ...document, sourceDate: "2025-01" }));
  await runAgain();
  expect(await states()).toEqual(["DISMISSED", "DISMISSED"]);
  await edit(other!, (document) => ({ ...document, name: "Comedor del Migrante Nuevo Laredo" }));
  await edit(other!, (document) => ({ ...document, name: "Casa del Migrante de Nuevo Laredo" }));
  expect(await states()).toEqual(["OPEN", "OPEN"]);
  await runAgain();
  expect(await runAgain()).toMatchObject({ appeared: 0, resolved: 0 });
  expect(await states()).toEqual(["OPEN", "OPEN"]);
});
