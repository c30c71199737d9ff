import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeActor } from "../../factories/actors.ts";
import { makeOrganization } from "../../factories/organization.ts";
import { toInput } from "../../factories/organization-input.ts";
import { type Answer, openTestApp, type TestApp } from "../../support/app.ts";

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp();
});
afterAll(() => posada?.close());

const save = `mutation ($id: ID!, $baseRevision: Int!, $input: OrganizationInput!, $requestId: ID) {
  saveOrganization(id: $id, baseRevision: $baseRevision, input: $input, requestId: $requestId) {
    revision edition merged organization { id name phones { number display: asPublished label { locale text } } }
  }
}`;
const refusal = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions);

test("saves through the door what a form sends, and shows it at the public door at once", async () => {
  const document = makeOrganization();
  const { id } = document;
  expect(
    (await posada.editorial(save, { id, baseRevision: 0, input: toInput(document) })).data.saveOrganization,
  ).toEqual({
    revision: 1,
    edition: expect.any(Number),
    merged: [],
    organization: {
      id,
      name: "Casa Azul",
      phones: [{ number: "+522221234567", display: "222 123 4567", label: [] }],
    },
  });
  await posada.editorial(`mutation ($id: ID!) { publishOrganization(id: $id) { revision } }`, { id });
  const { data } = await posada.editorial(save, { id, baseRevision: 2, input: { name: "Casa Roja" } });
  const seen = await posada.query(`query ($id: ID!) { organization(id: $id) { name } }`, {
    id,
  });
  expect(seen.data.organization).toEqual({ name: "Casa Roja" });
  expect(data.saveOrganization.revision).toBe(3);
});

test("answers a conflict with base, theirs and yours, and a bad document with every field", async () => {
  const document = makeOrganization();
  const { id } = document;
  await posada.editorial(save, { id, baseRevision: 0, input: toInput(document) });
  await posada.editorial(save, { id, baseRevision: 1, input: { name: "Casa Roja" } });
  expect(
    refusal(await posada.editorial(save, { id, baseRevision: 1, input: { name: "Casa Verde" } })),
  ).toMatchObject([
    {
      code: "CONFLICT",
      fields: [{ path: "name", base: "Casa Azul", theirs: "Casa Roja", yours: "Casa Verde" }],
    },
  ]);
  const input = {
    name: "",
    phones: [{ id: randomUUID(), asPublished: "1", label: [{ locale: "??", text: "x" }] }],
  };
  expect(refusal(await posada.editorial(save, { id, baseRevision: 2, input }))).toMatchObject([
    { code: "BAD_DOCUMENT", fields: [{ path: "name" }, { path: "phones[0].label[0].locale" }] },
  ]);
});

test("refuses 2,000 claims by a limit", async () => {
  const phones = Array.from({ length: 2000 }, () => ({ id: randomUUID(), asPublished: "222 123 4567" }));
  const answer = await posada.editorial(save, {
    id: randomUUID(),
    baseRevision: 0,
    input: { name: "Many", phones },
  });
  expect(refusal(answer)).toMatchObject([{ code: "TOO_MANY_ITEMS" }]);
});

test("keys that would change all objects are refused by name wherever they come, and change none", async () => {
  const phone = { id: randomUUID(), asPublished: "222 123 4567" };
  const traps = [
    [JSON.parse('{"name": "x", "__proto__": {"polluted": true}}'), "__proto__"],
    [JSON.parse('{"name": "x", "constructor": {"prototype": {"polluted": true}}}'), "constructor"],
    [{ phones: [{ ...phone, ...JSON.parse('{"constructor": {"number": "+1"}}') }] }, "phones[0].constructor"],
    [
      { name: "x", phones: [{ ...phone, label: [{ locale: "__proto__", text: "x" }] }] },
      "phones[0].label[0].locale",
    ],
  ];
  for (const [input, path] of traps) {
    const answer = await posada.editorial(save, { id: randomUUID(), baseRevision: 0, input });
    expect(refusal(answer)).toMatchObject([
      { code: expect.stringMatching(/^BAD_(INPUT|DOCUMENT)$/), fields: [{ path }] },
    ]);
  }
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test("answers in words what does not even fit the schema", async () => {
  const input = { name: "x", phones: [{ id: randomUUID(), asPublished: "1", type: "PAGER" }] };
  expect(refusal(await posada.editorial(save, { id: randomUUID(), baseRevision: 0, input }))).toMatchObject([
    {
      code: "BAD_INPUT",
      fields: [{ path: "phones[0].type", message: expect.stringMatching(/^Give one of .*VOICE/) }],
    },
  ]);
});

test.each(["a\u0000b", "x".repeat(3000)])(
  "refuses a requestId that cannot be kept (%#)",
  async (requestId) => {
    const answer = await posada.editorial(save, {
      id: randomUUID(),
      baseRevision: 0,
      input: { name: "x" },
      requestId,
    });
    expect(refusal(answer)).toMatchObject([{ code: "BAD_INPUT", fields: [{ path: "requestId" }] }]);
  },
);

test("a contributor is refused, and nothing is written", async () => {
  const id = randomUUID();
  const as = makeActor("CONTRIBUTOR");
  const answer = await posada.editorial(save, { id, baseRevision: 0, input: { name: "Mine" } }, { as });
  expect(refusal(answer)).toMatchObject([{ code: "FORBIDDEN" }]);
  expect(await posada.db.organization.count({ where: { id } })).toBe(0);
});
