import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type GraphQLObjectType, type GraphQLOutputType, getNamedType, isObjectType } from "graphql";
import { publicSchema } from "../../../../server/public/schema.ts";
import { openTestApp, type TestApp } from "../../../support/app.ts";

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp();
});
afterAll(() => posada?.close());

const related = new Set(["parent", "branches", "entries", "country", "section", "organization", "sections"]);

/** A field with all its own fields, two levels deep; other nodes by their typename alone. */
function asked(name: string, type: GraphQLOutputType, depth = 0): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return name;
  if (related.has(name) || depth > 2) return `${name} { __typename }`;
  const inner = Object.values(named.getFields()).map((field) => asked(field.name, field.type, depth + 1));
  return `${name} { ${inner.join(" ")} }`;
}

function fieldsOf(type: string): [name: string, text: string][] {
  const { ...fields } = (publicSchema.getType(type) as GraphQLObjectType).getFields();
  return Object.values(fields).map((field) => [field.name, asked(field.name, field.type)]);
}

const kinds: [type: string, around: (fields: string) => string][] = [
  ["Organization", (fields) => `organizations(first: 40) { nodes { ${fields} } }`],
  ["Country", (fields) => `countries { ${fields} }`],
  ["Section", (fields) => `sections { ${fields} }`],
  ["CountrySection", (fields) => `countries { sections { ${fields} } }`],
  ["TaxonomyTerm", (fields) => `organizations(first: 40) { nodes { helps { ${fields} } } }`],
];

test.each(kinds)("every field of %s says the same alone as among all the others", async (type, around) => {
  const fields = fieldsOf(type);
  const together = await posada.query(`{ ${around(fields.map(([, text]) => text).join(" "))} }`);
  expect(together.errors).toBeUndefined();
  for (const [name, text] of fields) {
    const alone = await posada.query(`{ ${around(text)} }`);
    const kept = JSON.parse(JSON.stringify(together.data), (_key, value) =>
      isNodeOf(value, fields) ? { [name]: value[name] } : value,
    );
    expect(alone).toEqual({ data: kept });
  }
});

/** Whether a part of the answer is one of the nodes asked about: it has all their fields. */
function isNodeOf(value: unknown, fields: [name: string, text: string][]): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && fields.every(([name]) => name in value);
}
