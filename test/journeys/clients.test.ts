import { createHash } from "node:crypto";
import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { GraphQLClient } from "graphql-request";
import { openTestApp, type TestApp } from "../support/app.ts";
import { pageQuery } from "./page-query.ts";

let posada: TestApp;
let url: string;
let requests: string[] = [];

beforeAll(async () => {
  posada = await openTestApp();
  posada.app.server.on("request", ({ method, url }) => {
    requests.push(`${method} ${url!.includes("query=") ? "with" : "without"} text in the address`);
  });
  url = `${await posada.app.listen({ host: "127.0.0.1", port: 0 })}/graphql`;
});
afterAll(() => posada?.close());
afterEach(() => {
  requests = [];
});

/** A link that names operations by their hash. */
function persisted(useGETForHashedQueries: boolean): PersistedQueryLink {
  return new PersistedQueryLink({
    sha256: (text: string) => createHash("sha256").update(text).digest("hex"),
    useGETForHashedQueries,
  });
}

async function readPage(link: HttpLink | ReturnType<PersistedQueryLink["concat"]>) {
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  // biome-ignore lint/suspicious/noExplicitAny: a page without generated types
  const { data } = await client.query<any>({ query: gql(pageQuery), variables: { code: "MX" } });
  client.stop();
  return data.country;
}

function countsOf(country: { sections: { entries: unknown[] }[] }) {
  return country.sections.map(({ entries }) => entries.length);
}

test("Apollo Client reads the page by POST", async () => {
  const country = await readPage(new HttpLink({ uri: url }));
  expect(countsOf(country)).toEqual([5, 10, 17]);
  expect(requests).toEqual(["POST without text in the address"]);
});

test("Apollo Client registers the page's hash once, and then reads it by GET with the hash alone", async () => {
  const link = () => persisted(true).concat(new HttpLink({ uri: url }));
  expect(countsOf(await readPage(link()))).toEqual([5, 10, 17]);
  expect(requests).toEqual(["GET without text in the address", "POST without text in the address"]);
  requests = [];
  expect(countsOf(await readPage(link()))).toEqual([5, 10, 17]);
  expect(requests).toEqual(["GET without text in the address"]);
});

test("Apollo Client reads the page by POST with the hash alone", async () => {
  const link = () => persisted(false).concat(new HttpLink({ uri: url }));
  await readPage(link());
  requests = [];
  expect(countsOf(await readPage(link()))).toEqual([5, 10, 17]);
  expect(requests).toEqual(["POST without text in the address"]);
});

test("Apollo Client keeps what it read under its ids, so that one organization is one in its cache", async () => {
  const cache = new InMemoryCache();
  const client = new ApolloClient({ link: new HttpLink({ uri: url }), cache });
  await client.query({ query: gql(pageQuery), variables: { code: "MX" } });
  client.stop();
  const kept = Object.keys(cache.extract()).filter((key) => key.startsWith("Organization:"));
  expect(kept).toHaveLength(33);
});

test("graphql-request reads the page, by POST and by GET", async () => {
  for (const method of ["POST", "GET"] as const) {
    const client = new GraphQLClient(url, { method });
    const { country } = await client.request<{ country: { sections: { entries: unknown[] }[] } }>(
      `query ($code: String!) { country(code: $code) { sections { entries { id } } } }`,
      { code: "mx" },
    );
    expect(countsOf(country)).toEqual([5, 10, 17]);
  }
});

test("graphql-request is told what was wrong", async () => {
  const client = new GraphQLClient(url);
  await expect(client.request(`{ organizations(first: 0) { totalCount } }`)).rejects.toMatchObject({
    response: { errors: [{ extensions: { code: "BAD_PAGE_SIZE" } }] },
  });
});
