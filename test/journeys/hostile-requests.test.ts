import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { errorCodes } from "../../server/errors.ts";
import { type Answer, openTestApp, type TestApp } from "../support/app.ts";

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp();
});
afterAll(() => posada?.close());

let answers: { status: number; body: string }[] = [];

/** After every test: nothing broke on our side, nothing of the inside shows, and every code is in the table. */
afterEach(() => {
  const given = answers;
  answers = [];
  expect(given.length).toBeGreaterThan(0);
  for (const { status, body } of given) {
    expect(status).toBeLessThan(500);
    expect(body).not.toMatch(
      /node_modules|\.ts:\d|\bat \w+ \(|SELECT|published\.|syntax error at|invalid input/,
    );
    for (const { extensions } of (JSON.parse(body) as Answer).errors ?? []) {
      expect(Object.keys(errorCodes)).toContain(extensions.code);
      expect(extensions.code).not.toBe("INTERNAL");
    }
  }
});

/** Sends a body as it is. */
async function send(payload: string, type = "application/json") {
  const response = await posada.app.inject({
    method: "POST",
    url: "/graphql",
    headers: { "content-type": type },
    payload,
  });
  answers.push({ status: response.statusCode, body: response.body });
  return { status: response.statusCode, ...response.json<Answer>() };
}

const ask = (query: string, variables?: Record<string, unknown>) =>
  send(JSON.stringify({ query, variables }));

const codesOf = ({ errors = [] }: Answer) => errors.map(({ extensions }) => extensions.code);
const fieldsOf = ({ errors = [] }: Answer) =>
  errors.flatMap(({ extensions }) => extensions.fields?.map(({ path }) => path) ?? []);

const organizations = `query (
  $filter: OrganizationFilter, $search: String, $near: Near, $orderBy: OrganizationOrder,
  $first: Int, $after: String, $last: Int, $before: String
) {
  organizations(filter: $filter, search: $search, near: $near, orderBy: $orderBy,
    first: $first, after: $after, last: $last, before: $before) { totalCount nodes { slug } }
}`;

test.each([
  ["no JSON", "{ query: }"],
  ["nothing", ""],
  ["null", "null"],
  ["a list of operations", `[{"query":"{edition}"}]`],
  ["a number for the operation", `{"query":7}`],
  ["a list for the variables", `{"query":"{edition}","variables":[1]}`],
  ["zero bytes", "\0\0"],
  ["JSON nested without end", `{"query":"{edition}","variables":${"[".repeat(40_000)}`],
])("a body with %s is a bad request", async (_what, body) => {
  const answer = await send(body);
  expect(answer.status).toBe(400);
  expect(codesOf(answer)).toEqual(["BAD_REQUEST"]);
});

test("another type than JSON is a bad request", async () => {
  const answer = await send(`{"query":"{edition}"}`, "text/plain");
  expect(answer.status).toBe(415);
  expect(codesOf(answer)).toEqual(["BAD_REQUEST"]);
});

test("an answer in another type than JSON, or by another method, has a code too", async () => {
  for (const [status, request] of [
    [406, { method: "POST", headers: { accept: "image/png" }, payload: { query: "{ edition }" } }],
    [200, { method: "GET", url: "/graphql?query=mutation{edition}" }],
    [400, { method: "GET", url: "/graphql" }],
    [400, { method: "GET", url: "/%E0%A4%A" }],
    [400, { method: "GET", url: "/graphql?query={edition}&variables=none" }],
    [405, { method: "PUT", payload: { query: "{ edition }" } }],
  ] as const) {
    const response = await posada.app.inject({ url: "/graphql", ...request });
    answers.push({ status: response.statusCode, body: response.body });
    expect(response.statusCode).toBe(status);
    expect(codesOf(response.json())).toHaveLength(1);
  }
});

test.each(["{", "hello", "{ country(code: ", '{ country(code: "\\ud800") { code } }', "query { }", "\0"])(
  "text that is not GraphQL is called that: %j",
  async (text) => {
    const answer = await ask(text);
    expect(codesOf(answer)).toEqual(["GRAPHQL_PARSE_FAILED"]);
  },
);

test("an unknown name is told without guessing which was meant", async () => {
  for (const [query, variables] of [
    ["{ contry { code } }"],
    ["{ country(cod: 1) { code } }"],
    ["{ country(code: 1) { code } }"],
    ["{ organizations(orderBy: NAM) { totalCount } }"],
    ["fragment F on Organisation { id } { edition }"],
    ["mutation { edition }"],
    ["subscription { edition }"],
    [organizations, { orderBy: "NAM" }],
    [organizations, { filter: { contry: "MX" } }],
  ] as const) {
    const answer = await ask(query, variables);
    expect(answer.data).toBeUndefined();
    expect(codesOf(answer).length).toBeGreaterThan(0);
    for (const { message } of answer.errors!) expect(message).not.toMatch(/did you mean/i);
  }
});

test.each<[Record<string, unknown>, string]>([
  [{ first: "ten" }, "first"],
  [{ first: 1.5 }, "first"],
  [{ first: 2 ** 31 }, "first"],
  [{ search: { a: 1 } }, "search"],
  [{ search: ["a", "b"] }, "search"],
  [{ filter: "MX" }, "filter"],
  [{ filter: { country: 1 } }, "filter.country"],
  [{ filter: { freshness: "GOOD" } }, "filter.freshness"],
  [{ near: { latitude: 1 } }, "near"],
  [{ near: { latitude: "NaN", longitude: 0 } }, "near.latitude"],
  [{ near: { latitude: null, longitude: 0 } }, "near.latitude"],
  [{ orderBy: "RANDOM" }, "orderBy"],
])("variables of a wrong type are bad input, and named: %j", async (variables, field) => {
  const answer = await ask(organizations, variables);
  expect(new Set(codesOf(answer))).toEqual(new Set(["BAD_INPUT"]));
  expect(new Set(fieldsOf(answer))).toEqual(new Set([field]));
});

test.each<[Record<string, unknown>, string, string[]]>([
  [{ first: 0 }, "BAD_PAGE_SIZE", ["first"]],
  [{ first: -1 }, "BAD_PAGE_SIZE", ["first"]],
  [{ first: 1_000_000 }, "BAD_PAGE_SIZE", ["first"]],
  [{ last: 0 }, "BAD_PAGE_SIZE", ["last"]],
  [{ first: 2, last: 2 }, "BAD_INPUT", ["first"]],
  [{ search: "casa", last: 2 }, "BACKWARD_PAGING_UNAVAILABLE", []],
  [{ orderBy: "RELEVANCE" }, "BAD_INPUT", ["orderBy"]],
  [{ orderBy: "DISTANCE" }, "BAD_INPUT", ["orderBy"]],
  [{ near: { latitude: 91, longitude: -181 } }, "BAD_INPUT", ["near.latitude", "near.longitude"]],
  [{ near: { latitude: 0, longitude: 0, withinKm: 0 } }, "BAD_INPUT", ["near.withinKm"]],
  [{ near: { latitude: 0, longitude: 0, withinKm: 1001 } }, "BAD_INPUT", ["near.withinKm"]],
  [{ filter: { verifiedWithinDays: -1 } }, "BAD_INPUT", ["filter.verifiedWithinDays"]],
  [{ filter: { verifiedWithinDays: 36_501 } }, "BAD_INPUT", ["filter.verifiedWithinDays"]],
])("values that cannot be used are named: %j", async (variables, code, fields) => {
  const answer = await ask(organizations, variables);
  expect(codesOf(answer)).toEqual([code]);
  expect(fieldsOf(answer)).toEqual(fields);
});

test("a moment is given with its offset from UTC, and exists", async () => {
  for (const at of ["2026", "2026-03-01", "2026-03-01T10:00:00", "2026-13-01T10:00:00Z", "now", 7]) {
    const answer = await ask(`query ($at: DateTime) { organization(slug: "comi") { isOpen(at: $at) } }`, {
      at,
    });
    expect([at, codesOf(answer), fieldsOf(answer)]).toEqual([at, ["BAD_INPUT"], ["at"]]);
  }
});

test("of several operations one must be named", async () => {
  const both = "query A { edition } query B { edition }";
  expect(codesOf(await ask(both))).toEqual(["BAD_INPUT"]);
  expect(codesOf(await send(JSON.stringify({ query: both, operationName: "C" })))).toEqual(["BAD_INPUT"]);
});

test("infinity in the text is no place", async () => {
  const answer = await ask(`{ organizations(near: { latitude: 1e999, longitude: -1e999 }) { totalCount } }`);
  expect(fieldsOf(answer)).toEqual(["near.latitude", "near.longitude"]);
});

test("the change feed takes its own sizes", async () => {
  for (const first of [0, -1, 1001])
    expect(codesOf(await ask(`{ changes(first: ${first}) { edges { id } } }`))).toEqual(["BAD_PAGE_SIZE"]);
});

test("one thing is asked for by exactly one of its names", async () => {
  for (const field of ["organization", "country"]) {
    const key = field === "country" ? "code" : "id";
    for (const given of ["", `(${key}: "MX", slug: "x")`, `(${key}: null)`]) {
      const answer = await ask(`{ ${field}${given} { slug } }`);
      expect([codesOf(answer), fieldsOf(answer)]).toEqual([["BAD_INPUT"], [key, "slug"]]);
    }
  }
});

test.each([
  `organization(id: "00000000-0000-4000-8000-000000000000") { id }`,
  `organization(id: "not-an-id") { id }`,
  `organization(id: 7) { id }`,
  `organization(id: "") { id }`,
  `organization(slug: "nobody") { id }`,
  `organization(slug: "' OR true --") { id }`,
  `country(code: "ZZ") { code }`,
  `country(code: "\\u0000") { code }`,
  `country(slug: "") { code }`,
])("what does not exist is null, without an error: %s", async (field) => {
  expect(await ask(`{ found: ${field} }`)).toEqual({ status: 200, data: { found: null } });
});

const strange = [
  "\0",
  "a\0b",
  "\ud800",
  "\udc00x",
  "مأوى للاجئين",
  "\u202Eesrever",
  "🏠👨‍👩‍👧",
  "%_\\",
  "'; DROP TABLE x; --",
  "$1",
  "*".repeat(1_000),
  "casa ".repeat(5_000),
  "ñ".repeat(10_000),
  "\u0301".repeat(5_000),
  "a b c d e f g h i j k l",
];

test.each(strange.map((text) => [text.slice(0, 20).toWellFormed().replaceAll("\0", "␀"), text]))(
  "takes any text for words: %s…",
  async (_start, text) => {
    for (const variables of [
      { search: text },
      { filter: { country: text } },
      { filter: { section: text, country: "MX" } },
      { filter: { state: text, city: text } },
      { filter: { language: text, help: text, audience: text } },
    ]) {
      const answer = await ask(organizations, variables);
      expect(answer.errors).toBeUndefined();
      expect(answer.data.organizations.totalCount).toBeGreaterThanOrEqual(0);
    }
    const named = await ask(
      `query ($t: String!, $i: ID!) { organization(slug: $t) { id } country(code: $t) { code }
      again: organization(id: $i) { id } one: edition }`,
      { t: text, i: text },
    );
    expect(named.data).toMatchObject({ organization: null, country: null, again: null });
  },
);

test("a text for a locale is only a wish", async () => {
  const answer = await ask(
    `query ($l: String) { country(code: "MX") { name(locale: $l) { text locale } } }`,
    {
      l: "\0\ud800",
    },
  );
  expect(answer.data.country.name).toEqual({ text: "Mexico", locale: "en" });
});

test("ten megabytes are refused unread", async () => {
  const answer = await send(JSON.stringify({ query: `# ${"x".repeat(10_000_000)}\n{ edition }` }));
  expect([answer.status, codesOf(answer)]).toEqual([413, ["QUERY_TOO_LONG"]]);
});
