import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openTestApp, type TestApp } from "../../support/app.ts";

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp();
});
afterAll(() => posada?.close());

/** Asks, expects no errors, and counts. */
async function cost(query: string, variables?: Record<string, unknown>) {
  const before = await posada.statements();
  const { data, errors } = await posada.query(query, variables);
  expect(errors).toBeUndefined();
  return { data, statements: (await posada.statements()) - before };
}

describe("one root field is one statement", () => {
  test.each([
    ["a number", `{ edition }`],
    ["a node alone", `{ country(slug: "mexico") { code } }`],
    ["a node that is not there", `{ organization(slug: "nobody") { name parent { name } } }`],
    ["all sections", `{ sections { slug } }`],
    ["how true it all is", `{ stateOfTheDirectory { organizations verified oldestSourceDate edition } }`],
    ["the change feed", `{ changes(first: 5) { edges { slug } pageInfo { endCursor } } }`],
    ["a list with its total", `{ organizations { totalCount nodes { name } pageInfo { hasNextPage } } }`],
    [
      "a search nearby, with filters",
      `{ organizations(search: "casa", near: { latitude: 14.9, longitude: -92.3 }, filter: { country: "MX" })
         { totalCount edges { distanceKm node { entries { section { name { text } } } } } } }`,
    ],
    [
      "a circle: country, entries, organization, entries, country",
      `{ country(code: "MX") { sections { entries { organization { entries { country { name { text } } } } } } } }`,
    ],
    [
      "up to the parent and down to all its branches' helps",
      `{ organization(slug: "unhcr-field-unit-tenosique")
         { parent { branches { helps { slug } audiences { slug } entries { section { slug } } } } } }`,
    ],
    ["one field asked for twice", `{ sections { slug } sections { position } }`],
  ])("%s", async (_shape, query) => {
    expect((await cost(query)).statements).toBe(1);
  });

  test("what fragments and aliases ask for comes in the same statement, and each gets its own", async () => {
    const { data, statements } = await cost(
      `query Page($short: Boolean!) {
         country(code: "MX") { ...Shelves }
         country(code: "MX") { first: sections { slug } sections @skip(if: $short) { entries { position } } }
       }
       fragment Shelves on Country { sections { ... on CountrySection { filed: entries { ...Filed } } } }
       fragment Filed on Entry { office: organization { slug up: parent { slug } } }`,
      { short: false },
    );
    expect(statements).toBe(1);
    const [legal, unhcr] = data.country.sections;
    expect(data.country.first[0].slug).toBe("legal-aid");
    expect(legal.entries[4].position).toBe(5);
    expect(legal.filed[0].office).toEqual({ slug: "asylum-access-mexico", up: null });
    expect(unhcr.filed[0].office.up).toEqual({ slug: "unhcr" });
  });
});

test("two root fields are two statements, whatever their names, and the edition comes with them", async () => {
  const { statements } = await cost(
    `{ one: country(code: "MX") { code } two: country(code: "MX") { slug } three: edition }`,
  );
  expect(statements).toBe(2);
});

test("questions about the schema, and searches for nothing, cost no statement", async () => {
  expect((await cost(`{ __typename __schema { types { name } } }`)).statements).toBe(0);
  expect((await cost(`{ organizations(search: "?!") { totalCount nodes { name } } }`)).statements).toBe(0);
});

test("an operation that leaves parts of a field out gets them when it is asked with them", async () => {
  const query = `query ($more: Boolean!) {
    country(code: "MX") { code }
    country(code: "MX") @include(if: $more) { sections { slug } }
  }`;
  expect((await cost(query, { more: false })).data.country).toEqual({ code: "MX" });
  expect((await cost(query, { more: true })).data.country.sections).toHaveLength(3);
});

test("two operations in one text that share a fragment are answered each by what it asks", async () => {
  const query = `
    fragment Code on Query { country(code: "MX") { code } }
    query Short { ...Code }
    query Long { ...Code country(code: "MX") { sections { slug } } }`;
  const ask = async (operationName: string) => {
    const response = await posada.app.inject({
      method: "POST",
      url: "/graphql",
      payload: { query, operationName },
    });
    return response.json();
  };
  expect(await ask("Short")).toEqual({ data: { country: { code: "MX" } } });
  expect((await ask("Long")).data.country.sections).toHaveLength(3);
});
