import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from "graphql";
import { editorialSchema } from "../../server/editorial/schema.ts";
import { reportSchema } from "../../server/report/schema.ts";
import { makeActor } from "../factories/actors.ts";
import { type Answer, openTestApp, type TestApp } from "../support/app.ts";

let posada: TestApp;
const admin = makeActor("ADMIN");
beforeAll(async () => {
  posada = await openTestApp("empty", { trustProxy: "127.0.0.1" });
});
afterAll(() => posada?.close());

const right: Record<string, unknown> = {
  Int: 1,
  Float: 1.5,
  Boolean: true,
  DateTime: "2026-03-01T00:00:00Z",
  LocalDate: "2026-03-01",
  PartialDate: "2026-03",
};

/** A value of a type in which every text is the given one, each list has one item, and the rest is right. */
function filled(type: GraphQLInputType, text: string): unknown {
  if (isNonNullType(type)) return filled(type.ofType, text);
  if (isListType(type)) return [filled(type.ofType, text)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (!isInputObjectType(type)) return right[type.name] ?? text;
  const fields = Object.values(type.getFields());
  return Object.fromEntries(fields.map((field) => [field.name, filled(field.type, text)]));
}

type Field = GraphQLField<unknown, unknown>;

/** Every field of a schema's roots that takes a text somewhere. */
function takingTexts(schema: GraphQLSchema): [string, string, Field][] {
  return [schema.getQueryType()!, schema.getMutationType()!].flatMap((root) =>
    Object.values(root.getFields())
      .filter(({ args }) => JSON.stringify(args.map(({ type }) => filled(type, "a text"))).includes("a text"))
      .map((field): [string, string, Field] => [field.name, root.name.toLowerCase(), field]),
  );
}

/** An operation that fills all arguments of one field with a text, by variables. */
function asking(kind: string, { name, args, type }: Field, text: string) {
  const declared = args.map((argument) => `$${argument.name}: ${argument.type}`).join(", ");
  const given = args.map((argument) => `${argument.name}: $${argument.name}`).join(", ");
  const selection = isLeafType(getNamedType(type)) ? "" : "{ __typename }";
  const variables = Object.fromEntries(args.map((argument) => [argument.name, filled(argument.type, text)]));
  return { query: `${kind} (${declared}) { ${name}(${given}) ${selection} }`, variables };
}

let askers = 0;
async function askReport(payload: object): Promise<Answer> {
  // Each comes from a place of its own: strangers are counted.
  const headers = { "x-forwarded-for": `198.51.${++askers}.1` };
  return (await posada.app.inject({ method: "POST", url: "/report", payload, headers })).json<Answer>();
}

const refusedWith = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions.code);
const pathsOf = ({ errors }: Answer) => errors![0]!.extensions.fields!.map(({ path }) => path);

describe.each(["a\0b", "\ud800", "b\udc00"])("no text with %j comes past a door", (text) => {
  test.each(takingTexts(editorialSchema))("in %s of the editorial door", async (_name, kind, field) => {
    const { query, variables } = asking(kind, field, text);
    expect(refusedWith(await posada.editorial(query, variables, { as: admin }))).toEqual(["BAD_INPUT"]);
  });

  test.each(takingTexts(reportSchema))("in %s of the report door", async (_name, kind, field) => {
    expect(refusedWith(await askReport(asking(kind, field, text)))).toEqual(["BAD_INPUT"]);
  });
});

test("every place is named, however deep, in a variable and where it is written out", async () => {
  const byVariable = await posada.editorial(
    `mutation ($ids: [ID!]!, $note: [LocalizedTextInput!]) {
      assignEntries(ids: $ids, country: "MX", section: "\\u0000", note: $note) { batchId } }`,
    {
      ids: ["fine", "a\0"],
      note: [
        { locale: "en", text: "fine 🏠" },
        { locale: "es", text: "\ud83c" },
      ],
    },
    { as: admin },
  );
  expect(pathsOf(byVariable)).toEqual(["ids[1]", "section", "note[1].text"]);
  const whole = await posada.editorial(
    `mutation { saveOrganization(id: "x", baseRevision: 0, input: { name: "a\\u0000", helps: ["\\u0000"] }) { revision } }`,
    {},
    { as: admin },
  );
  expect(pathsOf(whole)).toEqual(["name", "helps[0]"]);
});
