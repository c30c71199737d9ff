import { InMemoryCache } from "@apollo/client";
import { expect, test } from "@jest/globals";
import { parse, print } from "graphql";
import { addTypenames } from "../../../../server/public/registered/add-typenames.ts";
import { pageQuery } from "../../../journeys/page-query.ts";

test.each([
  pageQuery,
  "query A { edition }",
  "query A { sections { ...W ... on Section { id } } } fragment W on Section { slug name { text } }",
  "query A { sections { slug __typename name { text } } __schema { types { name } } }",
])("adds what Apollo Client would add, so that both make the same hash: %#", (text) => {
  const document = parse(text);
  expect(print(addTypenames(document))).toBe(print(new InMemoryCache().transformDocument(document)));
});
