import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openTestApp, type TestApp } from "../../support/app.ts";

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp();
});
afterAll(() => posada?.close());

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");
const named = (sha256Hash: unknown) => ({ persistedQuery: { version: 1, sha256Hash } });

/** Asks by GET, as clients with persisted operations do. */
async function get(parameters: Record<string, unknown>) {
  const search = new URLSearchParams(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === "string" ? value : JSON.stringify(value),
    ]),
  );
  const response = await posada.app.inject(`/graphql?${search}`);
  return { status: response.statusCode, ...response.json() };
}

async function post(payload: object) {
  const response = await posada.app.inject({ method: "POST", url: "/graphql", payload });
  return { status: response.statusCode, ...response.json() };
}

test("says that it does not know a hash, by the code and the message that clients look for", async () => {
  for (const ask of [get, post]) {
    const { data, errors } = await ask({ extensions: named(hashOf("{ edition } # never sent")) });
    expect(data).toBeUndefined();
    expect(errors).toEqual([
      { message: "PersistedQueryNotFound", extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } },
    ]);
  }
});

test("remembers an operation sent with its hash, and answers to the hash alone by GET, with variables", async () => {
  const query = `query Name($slug: String!) { organization(slug: $slug) { name } }`;
  const extensions = named(hashOf(query));
  const variables = { slug: "comi" };
  const first = await post({ query, variables, extensions });
  expect(first.data.organization.name).toBeTruthy();
  expect(await get({ extensions, variables })).toEqual(first);
  expect(await get({ extensions, variables, operationName: "Name" })).toEqual(first);
  expect(await post({ extensions: named(hashOf(query).toUpperCase()), variables })).toEqual(first);
});

test("refuses a hash that is not that of the text, and keeps nothing of it", async () => {
  const hash = hashOf("{ sections { slug } }");
  const { data, errors } = await post({ query: "{ edition }", extensions: named(hash) });
  expect(data).toBeUndefined();
  expect(errors[0].extensions.code).toBe("PERSISTED_QUERY_MISMATCH");
  expect((await get({ extensions: named(hash) })).errors[0].extensions.code).toBe(
    "PERSISTED_QUERY_NOT_FOUND",
  );
});

test("holds a persisted operation to the same rules as any other", async () => {
  const query = `{ nothing }`;
  const answer = await post({ query, extensions: named(hashOf(query)) });
  expect(answer.errors[0].extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
  const wrong = `query ($first: Int) { organizations(first: $first) { totalCount } }`;
  await post({ query: wrong, extensions: named(hashOf(wrong)) });
  const asked = await get({ extensions: named(hashOf(wrong)), variables: { first: "x" } });
  expect(asked.errors[0].extensions.code).toBe("BAD_INPUT");
});

test.each([
  ["a number for a hash", named(7)],
  ["no hash", { persistedQuery: {} }],
  ["a word for what should be an object", { persistedQuery: "yes" }],
  ["nothing", { persistedQuery: null }],
])("with %s it takes the operation's text", async (_what, extensions) => {
  expect((await post({ query: "{ __typename }", extensions })).data).toEqual({ __typename: "Query" });
  const { status, errors } = await get({ extensions });
  expect(status).toBe(400);
  expect(errors[0].extensions.code).toBe("BAD_REQUEST");
});
