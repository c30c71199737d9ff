import { expect, test } from "@jest/globals";
import { getOperationAST, parse } from "graphql";
import { placesOfVariables } from "../../../server/public/places-of-variables.ts";

test("a variable is where its own operation uses it first, also in a fragment or within a value", () => {
  const document = parse(`
    query Other($a: ID) { other(wrong: $a) }
    query Own($a: ID, $b: ID, $c: ID, $d: ID) { one(id: $a, input: { list: [1, { deep: $b }] }) two(more: $a) ...F }
    fragment F on Query { three { four(key: $c) } }
  `);
  const places = placesOfVariables(document, getOperationAST(document, "Own")!);
  expect(Object.fromEntries(places)).toEqual({ a: "id", b: "input.list[1].deep", c: "key" });
});
