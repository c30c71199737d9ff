import { expect, test } from "@jest/globals";
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { publicSchema } from "../../../server/public/schema.ts";

interface Described {
  description?: string | null;
}

const types = Object.values(publicSchema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

/** Everything of a type that a reader of the documentation meets, by its path. */
function partsOf(type: GraphQLNamedType): [path: string, part: Described][] {
  const parts: [string, Described][] = [[type.name, type]];
  if (isEnumType(type))
    for (const value of type.getValues()) parts.push([`${type.name}.${value.name}`, value]);
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields())) parts.push([`${type.name}.${field.name}`, field]);
  if (isObjectType(type) || isInterfaceType(type))
    for (const field of Object.values(type.getFields())) {
      parts.push([`${type.name}.${field.name}`, field]);
      for (const argument of field.args)
        parts.push([`${type.name}.${field.name}(${argument.name})`, argument]);
    }
  return parts;
}

const parts = types.flatMap(partsOf);

test("everything in the public schema says what it is: types, fields, arguments, values", () => {
  expect(parts.length).toBeGreaterThan(200);
  const silent = parts.filter(([, { description }]) => !description?.trim()).map(([path]) => path);
  expect(silent).toEqual([]);
});

test("descriptions are sentences", () => {
  const unfinished = parts
    .filter(([, { description }]) => description && !/[.:)]$/.test(description.trim()))
    .map(([path]) => path);
  expect(unfinished).toEqual([]);
});

test("has every root and every name that front-ends rely on", () => {
  const fieldsOf = (name: string) => {
    const type = publicSchema.getType(name);
    if (!isObjectType(type) && !isInputObjectType(type)) throw new Error(`${name} has no fields.`);
    return Object.keys(type.getFields());
  };
  const promised: Record<string, string> = {
    Query: "edition country countries sections organization organizations changes stateOfTheDirectory",
    Organization:
      "id slug name alternateNames nameStatus description translations parent entries locations phones emails links contacts languages helps audiences notices editedAt verifiedAt sourceDate nextDueAt freshness",
    Entry: "country section position note organization",
    Phone: "number display extension type label verifiedAt verifiedVia freshness",
    Email: "address label verifiedAt verifiedVia freshness",
    Link: "url kind verifiedAt verifiedVia freshness",
    Location:
      "address1 address2 city state postalCode country latitude longitude timezone schedules verifiedAt verifiedVia freshness",
    Schedule: "days opens closes label verifiedAt verifiedVia freshness",
    Contact: "name role verifiedAt verifiedVia freshness",
    OrganizationFilter: "country section state city language help audience freshness verifiedWithinDays",
    ChangeEdge: "kind edition id slug",
    OrganizationConnection: "edges totalCount pageInfo",
  };
  for (const [type, names] of Object.entries(promised))
    expect([type, ...fieldsOf(type)]).toEqual(expect.arrayContaining([type, ...names.split(" ")]));
});

test("no input field has a default of its own: a compiled operation would not know it", () => {
  const fields = types.filter(isInputObjectType).flatMap((type) => Object.values(type.getFields()));
  expect(fields.length).toBeGreaterThan(5);
  expect(fields.filter(({ defaultValue }) => defaultValue !== undefined).map(({ name }) => name)).toEqual([]);
});
