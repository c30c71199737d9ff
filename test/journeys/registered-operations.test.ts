import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ApolloClient, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type DefinitionNode, type DocumentNode, print } from "graphql";
import { operations } from "../../server/cli/commands/operations.ts";
import { readRegistered } from "../../server/public/registered/read-registered.ts";
import { openTestApp } from "../support/app.ts";
import { listening, type Received } from "../support/listening.ts";
import { runCommand } from "../support/run-command.ts";
import { pageQuery } from "./page-query.ts";

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");
const extensionsOf = (hash: string) => ({ persistedQuery: { version: 1, sha256Hash: hash } });
const source = `query One($slug: String!) { organization(slug: $slug) { ...Name } }
fragment Name on Organization { id name }
query Edition { edition sections { slug } }`;
const variables = { slug: "comi" };

let folder: string;
/** What the manifest says, by name. */
let bodies: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "posada-operations-"));
  await writeFile(join(folder, "page.graphql"), `${source}\n${pageQuery}`);
  const out = join(folder, "operations.json");
  await runCommand(operations, {}, folder, "--out", out, "--typename");
  const registered = await readRegistered({ manifests: [out], only: false });
  bodies = Object.fromEntries(
    [...registered.texts.values()].map((body) => [/query (\w+)/.exec(body)![1], body]),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A server that knows the manifest, and the two ways into it: past the kept answers, and straight. */
async function openDoor(only: boolean) {
  const manifests = [join(folder, "operations.json")];
  const posada = await openTestApp("mexico", { registered: await readRegistered({ manifests, only }) });
  const send = await listening(posada.app);
  const request = (said: object, method: "GET" | "POST") => {
    const body = method === "POST" ? JSON.stringify(said) : undefined;
    const search = new URLSearchParams(
      Object.entries(said).map(([name, value]) => [
        name,
        typeof value === "string" ? value : JSON.stringify(value),
      ]),
    );
    return {
      method,
      path: body === undefined ? `/graphql?${search}` : "/graphql",
      headers: {
        ...(body !== undefined && {
          "content-type": "application/json",
          "content-length": String(Buffer.byteLength(body)),
        }),
      } as Record<string, string>,
      body,
    };
  };
  const ask = (said: object, method: "GET" | "POST" = "POST"): Promise<Received> =>
    send(request(said, method));
  const askStraight = async (said: object, method: "GET" | "POST" = "POST") => {
    const { path: url, headers, body: payload } = request(said, method);
    return (await posada.app.inject({ method, url, headers, payload })).body;
  };
  return { posada, send, ask, askStraight };
}

describe("beside others", () => {
  let door: Awaited<ReturnType<typeof openDoor>>;
  beforeAll(async () => {
    door = await openDoor(false);
  });
  afterAll(() => door?.posada.close());

  test("a registered operation is answered by its hash from the first request, by GET and by POST", async () => {
    const said = { extensions: extensionsOf(hashOf(bodies.One!)), variables };
    const straight = await door.askStraight(said, "GET");
    expect(JSON.parse(straight).data.organization).toEqual({
      id: expect.any(String),
      name: expect.any(String),
      __typename: "Organization",
    });
    expect(await door.askStraight(said)).toBe(straight);
    for (const method of ["GET", "POST", "GET", "POST"] as const)
      expect((await door.ask(said, method)).text).toBe(straight);
    expect((await door.ask({ query: "{ edition }" })).text).toContain('"data"');
  });

  test("no flood of others pushes it out", async () => {
    const flood = Array.from({ length: 14 }, (_, index) => `{ edition } # ${index} ${"x".repeat(80_000)}`);
    for (const query of flood) await door.ask({ query, extensions: extensionsOf(hashOf(query)) });
    const first = await door.ask({ extensions: extensionsOf(hashOf(flood[0]!)) });
    expect(JSON.parse(first.text).errors[0].extensions.code).toBe("PERSISTED_QUERY_NOT_FOUND");
    const own = await door.ask({ extensions: extensionsOf(hashOf(bodies.Edition!)) });
    expect(JSON.parse(own.text).data.sections).toHaveLength(3);
  });
});

describe("alone", () => {
  let door: Awaited<ReturnType<typeof openDoor>>;
  beforeAll(async () => {
    door = await openDoor(true);
  });
  afterAll(() => door?.posada.close());

  /** By both ways, and again when it could be kept. */
  async function codesOf(said: object): Promise<unknown[]> {
    const told: string[] = [];
    for (const method of ["POST", "GET", "POST", "GET"] as const) {
      if (Array.isArray(said) && method === "GET") continue;
      told.push((await door.ask(said, method)).text, await door.askStraight(said, method));
    }
    return [
      ...new Set(
        told.map((text) =>
          text.includes('"data"') ? "answered" : JSON.parse(text).errors[0].extensions.code,
        ),
      ),
    ];
  }

  test("registered ones are answered, by hash and by their very text", async () => {
    const one = hashOf(bodies.One!);
    expect(await codesOf({ extensions: extensionsOf(one), variables })).toEqual(["answered"]);
    expect(await codesOf({ extensions: extensionsOf(one.toUpperCase()), variables })).toEqual(["answered"]);
    expect(await codesOf({ query: bodies.One, variables })).toEqual(["answered"]);
    expect(await codesOf({ query: bodies.One, operationName: "One", variables })).toEqual(["answered"]);
    expect(await codesOf({ query: bodies.One, extensions: extensionsOf(one), variables })).toEqual([
      "answered",
    ]);
    expect(await codesOf({ query: bodies.One, variables: {} })).toEqual(["BAD_INPUT"]);
  });

  const refused = (): [string, object][] => {
    const one = bodies.One!;
    const both = `${one} query Other { countries { code } }`;
    return [
      ["another text", { query: "{ countries { code } }" }],
      ["introspection", { query: "{ __schema { types { name } } }" }],
      ["a text that asks the same in another layout", { query: `${one} `, variables }],
      ["the same with a remark", { query: `# ${one}\n${one}`, variables }],
      ["another hash", { extensions: extensionsOf(hashOf("{ countries { code } }")) }],
      [
        "another text with its own hash",
        { query: "{ edition }", extensions: extensionsOf(hashOf("{ edition }")) },
      ],
      [
        "another text with a registered hash",
        { query: "{ edition }", extensions: extensionsOf(hashOf(one)) },
      ],
      ["a registered one among others, under its name", { query: both, operationName: "One", variables }],
      ["a registered one among others, under the other's name", { query: both, operationName: "Other" }],
      ["what is no GraphQL, and is not read", { query: "{" }],
    ];
  };

  test("everything else is refused with a code of its own, also when the same was answered before", async () => {
    for (const [what, said] of refused())
      expect([what, await codesOf(said)]).toEqual([what, ["OPERATION_NOT_REGISTERED"]]);
    // Nor has anything of it come to be known.
    for (const [what, said] of refused())
      expect([what, await codesOf(said)]).toEqual([what, ["OPERATION_NOT_REGISTERED"]]);
    expect(await codesOf({ extensions: extensionsOf(hashOf(bodies.One!)), variables })).toEqual(["answered"]);
  });

  test("several at once, or the name of another operation, are no way around", async () => {
    expect(await codesOf([{ query: bodies.One, variables }, { query: "{ edition }" }])).toEqual([
      "BAD_REQUEST",
    ]);
    expect(await codesOf({ query: bodies.One, operationName: "Edition", variables })).not.toContain(
      "answered",
    );
    const twice = await door.send({
      path: `/graphql?query=${encodeURIComponent(bodies.Edition!)}&query={countries{code}}`,
    });
    expect(twice.text).not.toContain("countries");
  });

  test("a refusal reads nothing, and nobody on the way keeps it", async () => {
    const before = await door.posada.statements();
    const { status, headers } = await door.ask({ query: "{ countries { code } }" }, "GET");
    expect([status, headers["cache-control"], headers.etag]).toEqual([200, undefined, undefined]);
    const { status: asked } = await door.send({
      path: "/graphql?query={countries{code}}",
      headers: { accept: "application/graphql-response+json" },
    });
    expect(asked).toBe(400);
    expect(await door.posada.statements()).toBe(before);
  });

  test("the other doors, and what operators look at, answer as ever; the query page is there", async () => {
    const { app } = door.posada;
    for (const url of ["/healthz", "/readyz", "/metrics"])
      expect((await app.inject(url)).statusCode).toBe(200);
    expect((await door.posada.editorial("{ __typename }")).data).toEqual({ __typename: "Query" });
    const report = await app.inject({ method: "POST", url: "/report", payload: { query: "{ __typename }" } });
    expect(report.json().data).toEqual({ __typename: "Query" });
    const page = await app.inject({ url: "/graphql", headers: { accept: "text/html" } });
    expect(page.headers["content-type"]).not.toContain("json");
  });

  test.each<[string, boolean, (query: DocumentNode) => string]>([
    ["the manifest's id, by GET", true, (query) => hashOf(bodies[nameOf(query.definitions[0]!)]!)],
    ["a hash of its own, by POST", false, (query) => hashOf(print(sorted(query)))],
  ])("Apollo Client reads the page by %s, without ever sending its text", async (_how, byGet, idOf) => {
    const { port } = door.posada.app.server.address() as { port: number };
    const link = new PersistedQueryLink({
      generateHash: async (query: DocumentNode) => idOf(query),
      useGETForHashedQueries: byGet,
      retry: () => false,
    });
    const client = new ApolloClient({
      link: link.concat(new HttpLink({ uri: `http://127.0.0.1:${port}/graphql` })),
      cache: new InMemoryCache(),
    });
    // biome-ignore lint/suspicious/noExplicitAny: a page without generated types
    const { data } = await client.query<any>({ query: gql(pageQuery), variables: { code: "MX" } });
    client.stop();
    expect(data.country.sections).toHaveLength(3);
  });
});

const nameOf = (node: DefinitionNode) => ("name" in node && node.name?.value) || "";

/** As Apollo's tools order a document before they hash it: the operation, then fragments by name. */
function sorted(document: DocumentNode): DocumentNode {
  const [operation, ...fragments] = document.definitions;
  return {
    ...document,
    definitions: [operation!, ...fragments.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))],
  };
}
