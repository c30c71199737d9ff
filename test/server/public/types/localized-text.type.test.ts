import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeEntry, makeOrganization } from "../../../factories/organization.ts";
import { publishOrganizations } from "../../../factories/publish-organizations.ts";
import { openTestApp, type TestApp } from "../../../support/app.ts";

const editedAt = "2026-01-01T00:00:00.000Z";
const house = makeOrganization({
  descriptions: [
    { locale: "fr", body: "Une maison.", editedAt },
    { locale: "en", body: "A house.", editedAt: "2026-02-01T00:00:00.000Z" },
    { locale: "es", body: "Una casa.", editedAt },
  ],
  entries: [makeEntry({ note: { es: "Toque dos veces.", "pt-BR": "Toque duas vezes." } })],
});
const wordless = makeOrganization({ descriptions: [] });

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp("empty");
  await publishOrganizations(posada.db, [house, wordless]);
});
afterAll(() => posada?.close());

// biome-ignore lint/suspicious/noExplicitAny: answers of many shapes
async function read(fields: string, variables: object = {}, id = house.id): Promise<any> {
  const declared = fields.includes("$locale") ? ", $locale: String" : "";
  const { data, errors } = await posada.query(
    `query ($id: ID!${declared}) { organization(id: $id) { ${fields} } }`,
    { id, ...variables },
  );
  expect(errors).toBeUndefined();
  return data.organization;
}

test.each([
  ["es", "es", "Una casa."],
  ["ES", "es", "Una casa."],
  ["es-MX", "es", "Una casa."],
  ["fr-CA", "fr", "Une maison."],
  ["de", "en", "A house."],
  ["", "en", "A house."],
  [null, "en", "A house."],
  [undefined, "en", "A house."],
])("a description wanted in %j comes in %s, and says so", async (locale, given, text) => {
  expect(await read(`description(locale: $locale) { text locale }`, { locale })).toEqual({
    description: { text, locale: given },
  });
});

test.each([
  ["pt", "pt-BR"],
  ["pt-PT", "pt-BR"],
  ["en", "es"],
  ["de", "es"],
])("a note without English, wanted in %s, comes in %s", async (locale, given) => {
  const { entries } = await read(`entries { note(locale: $locale) { locale } }`, { locale });
  expect(entries).toEqual([{ note: { locale: given } }]);
});

test("without an argument it is English", async () => {
  expect(await read(`description { locale } helps { name { locale } }`)).toEqual({
    description: { locale: "en" },
    helps: [{ name: { locale: "en" } }],
  });
});

test("what has no words at all is null", async () => {
  expect(
    await read(`description { text } entries { note { text } } phones { label { text } }`, {}, wordless.id),
  ).toEqual({ description: null, entries: [{ note: null }], phones: [{ label: null }] });
});

test("all translations come together, and those that another has overtaken say so", async () => {
  const { translations } = await read(`translations { locale outdated }`);
  expect(translations).toEqual([
    { locale: "en", outdated: false },
    { locale: "es", outdated: true },
    { locale: "fr", outdated: true },
  ]);
});
