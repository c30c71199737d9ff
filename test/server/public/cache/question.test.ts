import { createHash } from "node:crypto";
import { expect, test } from "@jest/globals";
import { readQuestion } from "../../../../server/public/cache/question.ts";
import { createOperations } from "../../../../server/public/operations.ts";

const operations = createOperations({ suggestions: false });
const keyOf = (said: unknown, mediaType: Parameters<typeof readQuestion>[1] = "application/json") =>
  readQuestion(said, mediaType, operations)?.key;

const query = "query One($slug: String!) { organization(slug: $slug) { id name } }";
const variables = { slug: "comi" };
const key = keyOf({ query, variables });

test.each<[string, unknown]>([
  ["layout and comments", { query: query.replace(/ /g, "\n  ").concat("# by me"), variables }],
  ["a variable that nothing uses", { query, variables: { ...variables, other: "x" } }],
  ["the name of the only operation", { query, variables, operationName: "One" }],
  ["null where nothing need be", { query, variables, operationName: null, extensions: null }],
  ["what clients tell beside", { query, variables, extensions: { clientLibrary: { name: "a" } } }],
])("%s makes it no other question", (_what, said) => {
  expect(key).toBeDefined();
  expect(keyOf(said)).toBe(key);
});

test.each<[string, unknown]>([
  ["another value", { query, variables: { slug: "cndh" } }],
  ["another field", { query: query.replace("name", "slug"), variables }],
  ["another alias", { query: query.replace("name", "other: name"), variables }],
])("%s makes it another question", (_what, said) => {
  expect(keyOf(said)).toBeDefined();
  expect(keyOf(said)).not.toBe(key);
});

test("of several operations in a text the one that is named counts", () => {
  const two = "query A { edition } query B { sections { slug } }";
  expect(keyOf({ query: two, operationName: "A" })).not.toBe(keyOf({ query: two, operationName: "B" }));
});

test("an answer of another media type is another answer", () => {
  expect(keyOf({ query, variables }, "application/graphql-response+json")).not.toBe(key);
});

test("a question by its hash is the one that was sent along with it", () => {
  const sha256Hash = createHash("sha256").update(query).digest("hex");
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  expect(keyOf({ variables, extensions })).toBeUndefined();
  expect(keyOf({ query, variables, extensions })).toBe(key);
  expect(keyOf({ variables, extensions })).toBe(key);
  expect(keyOf({ query: "{ edition }", variables, extensions })).toBeUndefined();
});

test.each<[string, unknown]>([
  ["nothing", null],
  ["a list", [{ query }]],
  ["a text", "query"],
  ["no text of an operation", { query: 7 }],
  ["a broken text", { query: "{ edition" }],
  ["a field that is not there", { query: "{ nothing }" }],
  ["a mutation", { query: "mutation { save }" }],
  ["a variable that does not fit", { query, variables: { slug: { a: 1 } } }],
  ["a missing variable", { query }],
  ["variables as a list", { query, variables: ["comi"] }],
  ["a name that is no text", { query, variables, operationName: 7 }],
  ["a name that no operation has", { query, variables, operationName: "Other" }],
  ["extensions that are a text", { query, variables, extensions: "x" }],
  ["a hash that is a number", { query, variables, extensions: { persistedQuery: { sha256Hash: 1 } } }],
])("%s is left to the slower way", (_what, said) => {
  expect(keyOf(said)).toBeUndefined();
});
