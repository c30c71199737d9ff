import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import Fastify from "fastify";
import { openDatabase } from "../../../server/database/prisma.ts";
import { editorialDoor } from "../../../server/editorial/door.ts";
import { errorCodes } from "../../../server/errors.ts";
import { makeActor } from "../../factories/actors.ts";
import { makeKey } from "../../factories/keys.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";

let posada: TestApp;
let key: string;
beforeAll(async () => {
  posada = await openTestApp();
  key = await makeKey(posada, makeActor("EDITOR"));
});
afterAll(() => posada?.close());

const url = "/editorial/graphql";
const codes = ({ errors = [] }: { errors?: { extensions: { code: string } }[] }) =>
  errors.map(({ extensions }) => extensions.code);

describe("refuses strangers before their question is read", () => {
  test.each([
    ["a read", JSON.stringify({ query: "{ organizations { totalCount } }" })],
    ["the schema", JSON.stringify({ query: "{ __schema { types { name } } }" })],
    ["a mutation", JSON.stringify({ query: 'mutation { revokeApiKey(id: "1") { id } }' })],
    ["no GraphQL", "{ not even json"],
    ["nothing", ""],
  ])("%s", async (_what, payload) => {
    const answer = await posada.app.inject({
      method: "POST",
      url,
      headers: { "content-type": "application/json" },
      payload,
    });
    expect([answer.statusCode, codes(answer.json())]).toEqual([401, ["UNAUTHENTICATED"]]);
    expect(answer.json().data).toBeUndefined();
    expect(answer.headers["www-authenticate"]).toBe("Bearer");
  });

  test.each(["Bearer posada_unknown", "Bearer", "Basic eDp5", "", "Bearer a b"])(
    "somebody who sends `%s`",
    async (authorization) => {
      const answer = await posada.app.inject({
        method: "POST",
        url,
        headers: { authorization },
        payload: { query: "{ __typename }" },
      });
      expect([answer.statusCode, codes(answer.json())]).toEqual([401, ["UNAUTHENTICATED"]]);
    },
  );
});

describe("takes an operation by POST alone", () => {
  test.each(["GET", "PUT", "PATCH", "DELETE", "OPTIONS"] as const)(
    "refuses %s, also with a key",
    async (method) => {
      const answer = await posada.app.inject({
        method,
        url: `${url}?query={__typename}`,
        headers: { authorization: `Bearer ${key}`, origin: "https://elsewhere.example" },
      });
      expect([answer.statusCode, answer.headers.allow, codes(answer.json())]).toEqual([
        405,
        "POST",
        ["BAD_REQUEST"],
      ]);
      expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
    },
  );

  test("of one media type, and says so where it is another", async () => {
    const answer = await posada.app.inject({
      method: "POST",
      url,
      headers: { authorization: `Bearer ${key}`, "content-type": "text/plain" },
      payload: '{"query":"{ __typename }"}',
    });
    expect([answer.statusCode, codes(answer.json())]).toEqual([415, ["BAD_REQUEST"]]);
  });

  test("and lets no cache keep the answer, and no page of another origin read it", async () => {
    const answer = await posada.app.inject({
      method: "POST",
      url,
      headers: { authorization: `Bearer ${key}`, origin: "https://elsewhere.example" },
      payload: { query: "{ __typename }" },
    });
    expect(answer.json()).toEqual({ data: { __typename: "Query" } });
    expect(answer.headers).toMatchObject({
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "content-security-policy": expect.stringContaining("default-src 'none'"),
    });
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
  });
});

describe("refuses what is too much, before it runs", () => {
  const nested = (depth: number) => `${"parent { ".repeat(depth)} id ${"}".repeat(depth)}`;
  test.each([
    ["too deep", `{ organization(slug: "x") { ${nested(20)} } }`, "QUERY_TOO_DEEP"],
    ["too costly", "{ organizations(first: 100) { nodes { revisions: phones { id } } } }", undefined],
    ["too long", `{ ${"__typename ".repeat(21_000)} }`, "QUERY_TOO_LONG"],
    ["no GraphQL", "{", "GRAPHQL_PARSE_FAILED"],
    ["an unknown field", "{ secrets }", "GRAPHQL_VALIDATION_FAILED"],
  ])("%s", async (_what, query, code) => {
    expect(codes(await posada.editorial(query))).toEqual(code ? [code] : []);
  });

  test("a body over a megabyte", async () => {
    const answer = await posada.app.inject({
      method: "POST",
      url,
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
      payload: JSON.stringify({ query: "{ __typename }", variables: { long: "x".repeat(1_000_000) } }),
    });
    expect([answer.statusCode, codes(answer.json())]).toEqual([413, ["QUERY_TOO_LONG"]]);
  });
});

describe("says what is wrong in the language that the browser asks for", () => {
  const save = `mutation ($id: ID!, $input: OrganizationInput!) {
    saveOrganization(id: $id, baseRevision: 0, input: $input) { revision }
  }`;
  const wrong = { id: randomUUID(), input: { name: "Casa Azul", slug: "Casa Azul" } };
  const ask = (language?: string, payload: object = { query: save, variables: wrong }, authorization = key) =>
    posada.app.inject({
      method: "POST",
      url,
      headers: {
        authorization: `Bearer ${authorization}`,
        ...(language && { "accept-language": language }),
      },
      payload,
    });

  test.each([
    ["es-MX,es;q=0.9,en;q=0.8", "es", "Un nombre web tiene minúsculas", "No se guardó"],
    ["de, en;q=0.5", "en", "A slug has small letters", "It was not saved"],
    [undefined, "en", "A slug has small letters", "It was not saved"],
  ])("%s: in the message and at each field", async (language, told, field, message) => {
    const answer = await ask(language);
    expect(answer.headers["content-language"]).toBe(told);
    expect(answer.json().errors).toMatchObject([
      {
        message: expect.stringMatching(`^${message}.* slug: ${field}`),
        extensions: { fields: [{ path: "slug", message: expect.stringContaining(field) }] },
      },
    ]);
  });

  test.each<[string, object, string]>([
    [
      "a value of the wrong kind",
      {
        query: "query ($filter: OrganizationFilter) { organizations(filter: $filter) { totalCount } }",
        variables: { filter: { editedAfter: "ayer" } },
      },
      "Algo de lo que se envió no se puede usar. filter.editedAfter: Un momento se escribe así",
    ],
    ["what nobody may", { query: 'mutation { revokeApiKey(id: "1") { id } }' }, "No está aquí"],
    [
      "who may instead",
      { query: 'mutation { inviteUser(email: "a@b.mx", name: "A", role: EDITOR) { mailed } }' },
      "No puedes hacer esto. Quienes administran invitan a personas dentro de sus propios países.",
    ],
  ])("%s", async (_what, payload, message) => {
    const { errors } = (await ask("es", payload)).json();
    expect(errors[0].message).toContain(message);
  });

  test("also to a stranger, and where the request itself is none", async () => {
    const stranger = await ask("es", {}, "posada_unknown");
    expect(stranger.json().errors[0].message).toBe("La clave no se conoce, ya venció o fue revocada.");
    const headers = { "accept-language": "es", authorization: `Bearer ${key}` };
    const got = await posada.app.inject({ method: "GET", url, headers });
    expect(got.json().errors[0].message).toBe("Envía la operación por POST, como JSON.");
    const long = await ask("es", { query: "x".repeat(1_100_000) });
    expect(long.json().errors[0].message).toBe(errorCodes.QUERY_TOO_LONG.es);
  });

  test("in a preview, which is no error", async () => {
    const preview = `query ($id: ID!, $input: OrganizationInput!) {
      previewOrganization(id: $id, input: $input) { issues { path message } problems { path message } }
    }`;
    const { data } = (await ask("es", { query: preview, variables: wrong })).json();
    expect(data.previewOrganization).toEqual({
      issues: [{ path: "entries", message: expect.stringMatching(/^No está en la página de ningún país/) }],
      problems: [{ path: "slug", message: expect.stringMatching(/^Un nombre web/) }],
    });
  });
});

test("names the place of a value that does not fit, as the verbs do", async () => {
  const answer = await posada.editorial(
    "query ($filter: OrganizationFilter) { organizations(filter: $filter) { totalCount } }",
    { filter: { editedAfter: "yesterday" } },
  );
  expect(answer.errors).toMatchObject([
    {
      extensions: {
        code: "BAD_INPUT",
        fields: [{ path: "filter.editedAfter", message: expect.any(String) }],
      },
    },
  ]);
});

test("runs the mutations of one operation one after the other, each for itself", async () => {
  const admin = makeActor("ADMIN");
  const answer = await posada.editorial(
    `mutation {
      one: createApiKey(name: "One", role: EDITOR) { id }
      none: createApiKey(name: " ", role: EDITOR) { id }
      two: createApiKey(name: "Two", role: EDITOR) { id }
    }`,
    {},
    { as: admin },
  );
  expect(codes(answer)).toEqual(["BAD_INPUT"]);
  expect(answer.data).toEqual({
    one: { id: expect.any(String) },
    none: null,
    two: { id: expect.any(String) },
  });
  const kept = await posada.db.apiKey.findMany({ where: { name: { in: ["One", "Two"] } } });
  expect(kept.map(({ name }) => name).sort()).toEqual(["One", "Two"]);
});

test("says so when the database is away, and is not to blame", async () => {
  const app = Fastify();
  await app.register(editorialDoor, {
    db: openDatabase("postgresql://nobody@127.0.0.1:1/nothing"),
    now: () => new Date("2026-03-15T12:00:00Z"),
    mailer: { send: async () => {}, close: async () => {} },
    baseUrl: "http://posada.test",
    home: "/nowhere",
    suggestions: false,
    rules: async () => {},
    authenticate: async () => null,
  });
  const answer = await app.inject({
    method: "POST",
    url,
    headers: { authorization: `Bearer ${key}` },
    payload: { query: "{ __typename }" },
  });
  expect([answer.statusCode, codes(answer.json())]).toEqual([503, ["UNAVAILABLE"]]);
  await app.close();
});
