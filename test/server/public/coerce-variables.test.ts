import { expect, test } from "@jest/globals";
import { buildSchema, parse } from "graphql";
import { coerceVariables } from "../../../server/public/coerce-variables.ts";

const schema = buildSchema(`
  type Query { save(id: ID!, input: Form, forms: [Form!], times: Int, share: Float, on: Boolean): Boolean }
  input Form { name: String, phones: [Phone!], parent: Form }
  input Phone { id: ID!, type: Kind, digits: Int }
  enum Kind { VOICE FAX }
`);

function coerce(query: string, variables: Record<string, unknown>, options: object = {}) {
  const given = { operationName: null, variables, suggestions: false, ...options };
  const { coerced, wrong } = coerceVariables(schema, parse(query), given);
  return { coerced, wrong, told: wrong?.map(({ extensions }) => (extensions.fields as unknown[])[0]) };
}
const save = "query ($input: Form) { save(id: 1, input: $input) }";
const told = (input: unknown) => coerce(save, { input }, { asArguments: true }).told;

test.each<[string, unknown, string, string]>([
  ["a name that is none", { colour: "red" }, "colour", "There is no field colour."],
  ["one in depth", { phones: [{ id: 1, "a.b": 0 }] }, "phones[0].a.b", "There is no field a.b."],
  ["null in a list", { phones: [null] }, "phones[0]", "It is empty. Leave it out, or give a value."],
  ["null in a field", { phones: [{ id: null }] }, "phones[0].id", "It is empty. Give a value."],
  ["what is missing", { phones: [{}] }, "phones[0]", "The field id is missing. Give it a value."],
  ["a word of no list", { phones: [{ id: 1, type: "X" }] }, "phones[0].type", "Give one of VOICE, FAX."],
  ["a number as text", { phones: [{ id: 1, digits: "3" }] }, "phones[0].digits", "a whole number"],
  ["a number too large", { phones: [{ id: 1, digits: 1e12 }] }, "phones[0].digits", "a whole number"],
  ["an object for a text", { name: { secret: 1 } }, "name", "Give a text."],
  ["a text for an object", { phones: ["secret"] }, "phones[0]", "Give an object"],
  ["one thing for a list", { phones: { id: [] } }, "phones.id", "Give an id"],
])("%s is told at its place, in words for people", (_what, input, path, message) => {
  expect(told(input)).toEqual([{ path, message: expect.stringContaining(message) }]);
});

test.each(["__proto__", "constructor", "toString"])("the key %s is a field that is not there", (key) => {
  const input = JSON.parse(`{ "name": "secret", "${key}": { "polluted": true } }`);
  expect(told(input)).toEqual([{ path: key, message: `There is no field ${key}.` }]);
});

test("no message shows a value, and the top one says all there is to say", () => {
  const { wrong } = coerce(save, { input: { name: ["secret"], phones: [{ secret: "secret" }] } });
  const messages = wrong!.map(({ message }) => message);
  expect(messages).toEqual([
    "Something that was given cannot be used. input.name: Give a text.",
    "Something that was given cannot be used. input.phones[0]: The field id is missing. Give it a value.",
    "Something that was given cannot be used. input.phones[0].secret: There is no field secret.",
  ]);
});

test("only those who develop are told a name that is near", () => {
  const { told } = coerce(save, { input: { nmae: "x" } }, { suggestions: true });
  expect(told).toEqual([{ path: "input.nmae", message: 'There is no field nmae. Did you mean "name"?' }]);
});

test.each<[string, Record<string, unknown>, string, string]>([
  ["query ($i: [Form!]) { save(id: 1, forms: $i) }", { i: [{ x: 1 }] }, "forms[0].x", "i[0].x"],
  ["query ($i: Form) { save(id: 1, input: $i) }", { i: { x: 1 } }, "x", "i.x"],
  ["query ($p: Phone!) { save(id: 1, input: { phones: [$p] }) }", { p: { id: [] } }, "phones[0].id", "p.id"],
  ["query ($p: Form) { save(id: 1, input: { parent: $p }) }", { p: "x" }, "parent", "p"],
  ["query ($n: ID!) { ...F } fragment F on Query { save(id: $n) }", {}, "id", "n"],
  ["query ($n: Int) { save(id: 1) @skip(if: false) }", { n: 0.5 }, "n", "n"],
])("%s tells places as arguments at one door, by variables at the other", (query, variables, one, other) => {
  const paths = (asArguments: boolean) =>
    coerce(query, variables, { asArguments }).told!.map((problem) => (problem as { path: string }).path);
  expect([paths(true), paths(false)]).toEqual([[one], [other]]);
});

test("what fits comes out as its types want it, with defaults; what is left out is not there", () => {
  const query = `query ($a: Int = 3, $b: Float, $c: [Form!], $d: Boolean, $__proto__: ID!) {
    save(times: $a, share: $b, forms: $c, on: $d, id: $__proto__)
  }`;
  const { coerced } = coerce(query, JSON.parse('{ "b": null, "c": { "name": "x" }, "__proto__": 7 }'));
  expect(Object.entries(coerced!)).toEqual([
    ["a", 3],
    ["b", null],
    ["c", [expect.objectContaining({ name: "x" })]],
    ["__proto__", "7"],
  ]);
});

test("at most twenty problems are told", () => {
  const phones = Array.from({ length: 30 }, () => null);
  expect(coerce(save, { input: { phones } }).wrong).toHaveLength(20);
});
