import { expect, test } from "@jest/globals";
import { parse, specifiedRules, validate } from "graphql";
import { limits, limitsRule } from "../../../server/public/limits.ts";
import { publicSchema } from "../../../server/public/schema.ts";

/** The codes and messages with which the limits refuse an operation. */
function refusals(text: string): [code: unknown, message: string][] {
  return validate(publicSchema, parse(text), [...specifiedRules, limitsRule])
    .filter(({ extensions }) => extensions.code)
    .map(({ extensions, message }) => [extensions.code, message]);
}

const codes = (text: string) => refusals(text).map(([code]) => code);

/** So many fields below one another: the list, its nodes, and parents. */
function nested(depth: number): string {
  const parents = depth - 3;
  return `{ organizations(first: 1) { nodes { ${"parent { ".repeat(parents)} id ${"}".repeat(parents)} } } }`;
}

/** Fragments on `on` that each spread the next one twice; the last has `leaf`. */
function bomb(on: string, steps: number, leaf: string): string {
  const fragments = Array.from(
    { length: steps },
    (_, step) => `fragment F${step} on ${on} { ...F${step + 1} ...F${step + 1} }`,
  );
  return `${fragments.join("\n")}\nfragment F${steps} on ${on} { ${leaf} }`;
}

test("lets an operation nest as deep as the limit, and not one deeper", () => {
  expect(codes(nested(limits.depth))).toEqual([]);
  expect(refusals(nested(limits.depth + 1))).toEqual([
    ["QUERY_TOO_DEEP", expect.stringContaining(`${limits.depth + 1}; the limit is ${limits.depth}`)],
  ]);
});

test("counts depth through fragments, named and inline", () => {
  const text = `{ organizations { nodes { ...A } } }
    fragment A on Organization { parent { ... on Organization { parent { ...B } } } }
    fragment B on Organization { parent { parent { parent { parent { parent { parent { parent { parent { id } } } } } } } } }`;
  expect(codes(text)).toEqual(["QUERY_TOO_DEEP"]);
});

test("counts every place of a fragment, in introspection too: each would be compiled", () => {
  const doubled = (steps: number) => `{ __type(name: "Country") { ...F0 } } ${bomb("__Type", steps, "name")}`;
  expect(codes(doubled(5))).toEqual([]);
  expect(refusals(doubled(12))).toEqual([
    ["QUERY_TOO_COSTLY", expect.stringContaining(`the limit is ${limits.fields}`)],
  ]);
});

test("takes a page for as long as it is asked to be, one of unknown length for the longest", () => {
  const of = (argument: string) =>
    codes(
      `query ($n: Int = 1) { organizations${argument} { nodes { branches { branches { entries { id } } } } } }`,
    );
  expect(of("(first: $n)")).toEqual([]);
  const twice = (argument: string) =>
    codes(`query ($n: Int = 1) { organizations${argument} { nodes { branches { branches { entries {
      id position country { code } section { slug } organization { id slug name } note { text } } } } } } }`);
  expect(twice("(first: 10)")).toEqual([]);
  for (const argument of ["(first: $n)", "(first: 100)", "(last: 1000000)", "(first: -100)", "(first: null)"])
    expect([argument, twice(argument)]).toEqual([argument, ["QUERY_TOO_COSTLY"]]);
});

test("refuses lists of lists of lists, which no page size holds down", () => {
  expect(
    codes(
      `{ countries { sections { entries { organization { branches { branches { branches { id } } } } } } } }`,
    ),
  ).toEqual(["QUERY_TOO_COSTLY"]);
});

test("counts aliases over the whole text, fragments too", () => {
  const aliased = (count: number) => Array.from({ length: count }, (_, n) => `a${n}: edition`).join(" ");
  expect(codes(`{ ${aliased(limits.aliases)} }`)).toEqual([]);
  expect(
    codes(`{ ${aliased(limits.aliases - 1)} ...More } fragment More on Query { b: edition c: edition }`),
  ).toEqual(["QUERY_TOO_MANY_ALIASES"]);
});

test("refuses what doubles with every fragment, and takes no time to see it", () => {
  expect(codes(`{ country(code: "MX") { ...F0 } } ${bomb("Country", 100, "code")}`)).toEqual([
    "QUERY_TOO_COSTLY",
  ]);
});

test("comes to an end on fragments that spread one another in a circle", () => {
  const errors = validate(
    publicSchema,
    parse(
      `{ country(code: "MX") { ...A } } fragment A on Country { ...B code } fragment B on Country { ...A slug }`,
    ),
    [...specifiedRules, limitsRule],
  );
  expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining("within itself")]);
});

test("leaves introspection to graphql's own limits", () => {
  const types = `${"ofType { ".repeat(20)} name ${"}".repeat(20)}`;
  expect(codes(`{ __schema { types { fields { type { ${types} } } } } }`)).toEqual([]);
});
