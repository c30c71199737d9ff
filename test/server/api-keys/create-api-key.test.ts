import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeActor } from "../../factories/actors.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp("empty");
});
afterAll(() => posada?.close());

const admin = makeActor("ADMIN");
const create = `mutation ($name: String!, $role: Role!, $countries: [String!], $expiresAt: DateTime, $requestId: ID) {
  createApiKey(name: $name, role: $role, countries: $countries, expiresAt: $expiresAt, requestId: $requestId) { id key }
}`;
const makeOne = (variables: object, as = admin) =>
  posada.editorial(create, { name: "Website", role: "EDITOR", ...variables }, { as });

test("tells the key once, which then opens the door; only its hash and its beginning are kept", async () => {
  const { data } = await makeOne({ countries: ["mx", "MX", "us"] });
  const { id, key } = data.createApiKey;
  expect(key).toMatch(/^posada_[\w-]{43}$/);
  expect(await posada.editorial("{ __typename }", {}, { as: key })).toEqual({
    data: { __typename: "Query" },
  });
  const row = await posada.db.apiKey.findUniqueOrThrow({ where: { id } });
  expect(row).toMatchObject({
    name: "Website",
    role: "EDITOR",
    countries: ["MX", "US"],
    start: key.slice(0, 11),
  });
  expect(JSON.stringify(row)).not.toContain(key.slice(11));
});

test("a retry makes no second key, and cannot tell the first again: nobody has kept it", async () => {
  const requestId = randomUUID();
  const first = (await makeOne({ requestId })).data.createApiKey;
  const second = (await makeOne({ requestId })).data.createApiKey;
  expect([first.key === null, second]).toEqual([false, { id: first.id, key: null }]);
  const kept = await posada.db.request.findMany();
  expect(JSON.stringify(kept)).not.toContain(first.key);
});

test("says what is wrong with each part of it", async () => {
  const { errors } = await makeOne({
    name: " ",
    countries: ["MX", "Mexico"],
    expiresAt: "2020-01-01T00:00:00Z",
  });
  expect(errors![0]!.extensions).toMatchObject({
    code: "BAD_INPUT",
    fields: [{ path: "name" }, { path: "countries[1]" }, { path: "expiresAt" }],
  });
});

test("a name is one clean line, since history shows it", async () => {
  const { id } = (await makeOne({ name: "  Web\u0007site\n\u202Ebot " })).data.createApiKey;
  expect((await posada.db.apiKey.findUniqueOrThrow({ where: { id } })).name).toBe("Website bot");
  const { errors } = await makeOne({ name: "\u200B\u202E" });
  expect(errors![0]!.extensions.fields).toEqual([{ path: "name", message: expect.any(String) }]);
});

test("an admin limited to countries makes keys for those, and none for everywhere", async () => {
  const limited = makeActor("ADMIN", ["MX"]);
  expect((await makeOne({ countries: ["MX"] }, limited)).errors).toBeUndefined();
  for (const countries of [[], ["MX", "US"]])
    expect((await makeOne({ countries }, limited)).errors![0]!.extensions.code).toBe("FORBIDDEN");
});

test("a key that is revoked opens nothing any more, and stays in the list", async () => {
  const { id, key } = (await makeOne({ name: "Old" })).data.createApiKey;
  const revoke = "mutation ($id: ID!) { revokeApiKey(id: $id) { id } }";
  expect((await posada.editorial(revoke, { id }, { as: admin })).data).toEqual({ revokeApiKey: { id } });
  expect((await posada.editorial("{ __typename }", {}, { as: key })).errors![0]!.extensions.code).toBe(
    "UNAUTHENTICATED",
  );
  const list = await posada.editorial(
    "{ apiKeys { id start role countries createdBy revokedAt may } }",
    {},
    { as: admin },
  );
  expect(list.data.apiKeys.find((each: { id: string }) => each.id === id)).toEqual({
    id,
    start: key.slice(0, 11),
    role: "EDITOR",
    countries: [],
    createdBy: "Test admin",
    revokedAt: "2026-03-15T12:00:00.000Z",
    may: ["read", "create", "revoke"],
  });
});

test("what names no key is not found", async () => {
  for (const id of [randomUUID(), "x"]) {
    const { errors } = await posada.editorial(
      "mutation ($id: ID!) { revokeApiKey(id: $id) { id } }",
      { id },
      { as: admin },
    );
    expect(errors![0]!.extensions.code).toBe("NOT_FOUND");
  }
});
