import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeActor } from "../../factories/actors.ts";
import { makeCountryInput } from "../../factories/country-input.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";

let posada: TestApp;

beforeAll(async () => {
  posada = await openTestApp();
});
afterAll(() => posada?.close());

const saveCountry = `
  mutation ($code: String!, $baseRevision: Int!, $input: CountryInput!, $message: String) {
    saveCountry(code: $code, baseRevision: $baseRevision, input: $input, message: $message) {
      revision edition merged country { name { locale text } editedAt }
    }
  }`;

test("a page is added, changed, looked up in its history, compared and restored by the schema alone", async () => {
  const input = makeCountryInput();
  const added = await posada.editorial(saveCountry, { code: "GT", baseRevision: 0, input });
  expect(added.errors).toBeUndefined();
  expect(added.data.saveCountry).toMatchObject({
    revision: 1,
    merged: [],
    country: { name: [{ locale: "en", text: "Guatemala" }], editedAt: "2026-03-15T12:00:00.000Z" },
  });
  const renamed = { ...input, name: [...input.name, { locale: "qu", text: "Watimala" }] };
  const args = { code: "GT", baseRevision: 1, input: renamed, message: "Its own name." };
  const { edition } = (await posada.editorial(saveCountry, args)).data.saveCountry;
  const shown = await posada.query('{ edition country(code: "GT") { name(locale: "qu") { text } } }');
  expect(shown.data).toEqual({ edition, country: { name: { text: "Watimala" } } });

  const { data } = await posada.editorial(`{
    countryRevisions(code: "GT") {
      number kind message madeBy madeAt document
      changes { lastActionType fieldName previousValue replacementValue lastActionDate updatedBy }
    }
    older: countryRevisions(code: "GT", first: 1, before: 2) { number }
    countryRevision(code: "GT", number: 2) { number }
    none: countryRevision(code: "GT", number: 9) { number }
    compareCountryRevisions(code: "GT", from: 1, to: 2) { path from to }
  }`);
  expect(data.countryRevisions.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
  expect(data.countryRevisions[0]).toMatchObject({
    kind: "EDIT",
    message: "Its own name.",
    changes: [
      { lastActionType: "create", fieldName: "name.qu", previousValue: "", replacementValue: "Watimala" },
    ],
    document: { code: "GT", name: { en: "Guatemala", qu: "Watimala" } },
  });
  expect(data.older).toEqual([{ number: 1 }]);
  expect([data.countryRevision, data.none]).toEqual([{ number: 2 }, null]);
  expect(data.compareCountryRevisions).toEqual([{ path: "name.qu", from: null, to: "Watimala" }]);

  const restored = await posada.editorial(
    'mutation { restoreCountryRevision(code: "GT", revision: 1) { revision country { name { locale } } } }',
  );
  expect(restored.data.restoreCountryRevision).toEqual({
    revision: 3,
    country: { name: [{ locale: "en" }] },
  });
});

test("a page travels whole, with what one may do with it", async () => {
  const query = `{
    country(code: "MX") {
      code slug name { text } sourceDate revision may
      texts { id topic heading { text } body { locale text } }
      instruments { kind name { text } note { text } events { kind date } }
      links { topic label { text } note { text } url }
    }
    none: country(code: "ZZ\\u0007") { code }
    countries { code }
  }`;
  const limited = makeActor("EDITOR", ["MX"]);
  const { data, errors } = await posada.editorial(query, {}, { as: limited });
  expect(errors).toBeUndefined();
  expect(data.country).toMatchObject({
    code: "MX",
    slug: "mexico",
    revision: 1,
    may: ["save", "restore", "readHistory"],
  });
  expect(
    data.country.texts.length * data.country.instruments.length * data.country.links.length,
  ).toBeGreaterThan(0);
  expect(data.none).toBeNull();
  expect(data.countries).toContainEqual({ code: "MX" });
  const seen = await posada.editorial(query, {}, { as: makeActor("CONTRIBUTOR") });
  expect(seen.data.country.may).toEqual([]);
});

test.each([
  'countryRevisions(code: "MX") { number message }',
  'countryRevision(code: "MX", number: 1) { document }',
  'compareCountryRevisions(code: "MX", from: 1, to: 1) { path }',
])("contributors read no history: %s", async (query) => {
  const { errors } = await posada.editorial(`{ ${query} }`, {}, { as: makeActor("CONTRIBUTOR") });
  expect(errors!.map(({ extensions }) => extensions.code)).toEqual(["FORBIDDEN"]);
  expect((await posada.editorial(`{ ${query} }`)).errors).toBeUndefined();
});

test("what is wrong in a page is told at its place", async () => {
  const [first] = makeCountryInput().texts;
  const input = makeCountryInput({ slug: "No Slug", texts: [first!, { ...first!, topic: "Other" }] });
  const { errors } = await posada.editorial(saveCountry, { code: "HN", baseRevision: 0, input });
  expect(errors![0]!.extensions.code).toBe("BAD_DOCUMENT");
  expect(errors![0]!.extensions.fields!.map(({ path }) => path)).toEqual([
    "slug",
    "texts[1].topic",
    "texts[1].id",
  ]);
});
