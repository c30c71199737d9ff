import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { execute, getOperationAST, getVariableValues, parse } from "graphql";
import { openPublicDatabase, type PublicDatabase } from "../../../server/database/public-reader.ts";
import { executeOperation } from "../../../server/public/execute-operation.ts";
import { publicSchema } from "../../../server/public/schema.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";

let cloned: TestDatabase;
let database: PublicDatabase;
let statements = 0;
beforeAll(async () => {
  cloned = await cloneDatabase("mexico");
  database = openPublicDatabase({
    url: cloned.publicUrl,
    connections: 2,
    onStatement: () => {
      statements++;
    },
  });
});
afterAll(async () => {
  await database?.close();
  await cloned?.drop();
});

const claim = "__typename id verifiedAt dueAt freshness";

const operations: [what: string, text: string, variables?: Record<string, unknown>][] = [
  [
    "a country page",
    `{ country(code: "MX") { name { text } texts { body { text locale } } sections { slug entries {
    position note { text } organization { name helps { slug } phones { ${claim} number } } } } } }`,
  ],
  [
    "aliases, and one field asked for in two places",
    `{ mx: country(code: "MX") { code sections { slug }
    sections { entries { position } entries { spot: position } } } edition }`,
  ],
  [
    "fragments, also on an interface",
    `query { organizations(first: 5) { nodes { ...Card ... on Organization { slug } } } }
    fragment Card on Organization { name ...Reach } fragment Reach on Organization { phones { ...Clock } emails { ...Clock } }
    fragment Clock on Claim { id freshness }`,
  ],
  [
    "variables at the root and below",
    `query ($slug: String!, $locale: String = "es") {
    country(slug: $slug) { name(locale: $locale) { text locale } sections { name(locale: $locale) { text } } } }`,
    { slug: "mexico" },
  ],
  [
    "a moment given below the root",
    `query ($at: DateTime) { organizations(first: 50) { nodes { isOpen(at: $at) } } }`,
    { at: "2026-03-02T18:00:00Z" },
  ],
  [
    "directives",
    `query ($names: Boolean!) { sections { slug name @include(if: $names) { text } } }`,
    { names: false },
  ],
  [
    "defaults of variables and arguments",
    `query ($first: Int! = 2, $near: Near = { latitude: 19.4, longitude: -99.1 }) {
    changes(first: $first) { edges { slug } } organizations(near: $near, first: $first) { totalCount nodes { slug } } }`,
  ],
  ["introspection beside a read", `{ __schema { queryType { name } } edition }`],
  ["nothing found", `{ country(code: "ZZ") { name { text } } organization(slug: "none") { id } }`],
  ["a wrong argument where null may stand", `{ country { code } edition }`],
  ["a wrong argument where null may not stand", `{ edition organizations(first: 0) { nodes { id } } }`],
  ["one of two operations", `query Other { edition } query Wanted { sections { slug } }`],
];

// Whole rows: a missing last column would be taken for a callback to wait for.
test.each(operations.map((row) => ({ what: row[0], row })))(
  "answers $what as graphql does",
  async ({ row }) => {
    const [, text, variables] = row;
    const document = parse(text);
    const now = new Date("2026-03-15T12:00:00Z");
    const ask = async (how: typeof executeOperation | typeof execute) => {
      const reader = database.open(2);
      const operationName = text.includes("Wanted") ? "Wanted" : undefined;
      const operation = getOperationAST(document, operationName);
      const { coerced } = getVariableValues(
        publicSchema,
        operation?.variableDefinitions ?? [],
        variables ?? {},
      );
      const args = { schema: publicSchema, document, variableValues: coerced, operationName };
      try {
        return JSON.parse(
          JSON.stringify(await how({ ...args, contextValue: { reader, now, holdsUntil: () => {} } })),
        );
      } finally {
        await reader.close();
      }
    };
    const expected = await ask(execute as never);
    // The second time it is compiled, the third time it is known.
    for (const _time of [1, 2, 3]) expect(await ask(executeOperation)).toEqual(expected);
  },
);

test("names the field whose value may not be null and is, compiled or not", async () => {
  const document = parse(`{ sections { slug } }`);
  const read = async () => ({ edition: 1, json: '[{"slug":null}]' });
  const reader = { read, readEdition: async () => 1 };
  for (const _time of [1, 2]) {
    const contextValue = { reader, now: new Date(0), holdsUntil: () => {} };
    const answer = await executeOperation({ schema: publicSchema, document, contextValue });
    expect(answer.data).toBeNull();
    expect(answer.errors?.map(({ path }) => path)).toEqual([["sections", 0, "slug"]]);
  }
});

test("reads once, also when the read fails, compiled or not", async () => {
  const document = parse(`{ country(code: "MX") { code } }`);
  for (const _time of [1, 2]) {
    const before = statements;
    const reader = database.open(1);
    const broken = { read: (_text: string, values: unknown[]) => reader.read("SELECT 1 / 0", values) };
    const contextValue = { reader: broken as never, now: new Date(0), holdsUntil: () => {} };
    const answer = await executeOperation({ schema: publicSchema, document, contextValue });
    expect(answer.errors?.map(({ path }) => path)).toEqual([["country"]]);
    expect(answer.data).toEqual({ country: null });
    expect(statements - before).toBe(1);
  }
});
