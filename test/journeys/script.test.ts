import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { buildSchema, getOperationAST, parse, validate } from "graphql";
import { makeActor } from "../factories/actors.ts";
import { makeKey } from "../factories/keys.ts";
import { textOf } from "../house/project-files.ts";
import { openTestApp, type TestApp } from "../support/app.ts";

/** The operations of the guide, by name: a script knows them and the committed schema, and nothing else. */
const schema = buildSchema(textOf("server/editorial/schema.graphql"));
const guide = new Map(
  [...textOf("docs/editorial-api.md").matchAll(/^```graphql\n(.*?)^```$/gms)].map(([, text]) => [
    getOperationAST(parse(text!))!.name!.value,
    text!,
  ]),
);

let posada: TestApp;
let key: string;
beforeAll(async () => {
  posada = await openTestApp();
  key = await makeKey(posada, makeActor("EDITOR"));
});
afterAll(() => posada?.close());

async function run(operation: string, variables: object) {
  const text = guide.get(operation)!;
  expect(validate(schema, parse(text))).toEqual([]);
  const answer = await posada.editorial(text, { ...variables }, { as: key });
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

const slug = "sin-fronteras";
async function publicly() {
  const { data } = await posada.query(
    `query ($slug: String!) { organization(slug: $slug) { name phones { id number display freshness } presence { freshness } } }`,
    { slug },
  );
  return data.organization;
}

test("a script loads, changes, verifies, archives and restores, and the public door shows each change at once", async () => {
  const { id, revision, status, may, freshness, presence, ...input } = (await run("Load", { slug }))
    .organization;
  expect([revision, status, freshness]).toEqual([1, "PUBLISHED", "NEVER_VERIFIED"]);
  expect(may).toContain("save");
  const before = await publicly();

  // Sent back as it was loaded, it says the same.
  const same = (await run("Save", { id, baseRevision: revision, input })).saveOrganization;
  expect([same.revision, same.edition]).toEqual([1, 0]);

  const phone = {
    ...{ id: randomUUID(), asPublished: "55 5273 5042", extension: null, type: "VOICE" },
    ...{ label: [{ locale: "es", text: "Recepción" }], locationId: null, contactId: null },
  };
  const changed = { ...input, name: `${input.name} (new)`, phones: [...input.phones, phone] };
  const request = { id, baseRevision: revision, input: changed, requestId: randomUUID() };
  const saved = (await run("Save", request)).saveOrganization;
  expect(saved).toMatchObject({ revision: 2, merged: [] });
  expect((await run("Save", request)).saveOrganization).toEqual(saved);
  const live = await publicly();
  expect(live.name).toBe(changed.name);
  expect(live.phones.at(-1)).toMatchObject({
    id: phone.id,
    number: "+525552735042",
    freshness: "NEVER_VERIFIED",
  });

  const claims = [presence.id, phone.id].map((claimId) => ({
    ...{ claimId, outcome: "CONFIRMED", method: "PHONE" },
  }));
  const verified = (await run("Verify", { organizationId: id, revision: 2, claims })).verifyClaims;
  expect(verified.organization.presence.verifications).toMatchObject([
    { outcome: "CONFIRMED", verifiedBy: "Test editor" },
  ]);
  const fresh = await publicly();
  expect([fresh.presence.freshness, fresh.phones.at(-1).freshness]).toEqual(["VERIFIED", "VERIFIED"]);

  const again = { organizationId: id, revision: 3, claims: [{ ...claims[0], outcome: "CLOSED" }] };
  const { verifications } = (await run("Verify", again)).verifyClaims;
  expect((await publicly()).presence.freshness).toBe("NEVER_VERIFIED");
  const { withdrawVerifications } = await run("Withdraw", { organizationId: id, verifications });
  expect(withdrawVerifications.organization.presence).toMatchObject({
    freshness: "VERIFIED",
    verifications: [
      { outcome: "CLOSED", counts: false, withdrawnBy: "Test editor" },
      { outcome: "CONFIRMED", counts: true, withdrawnBy: null },
    ],
  });
  expect((await publicly()).presence.freshness).toBe("VERIFIED");

  const { archiveOrganization } = await run("Archive", { id });
  expect(archiveOrganization.organization.status).toBe("ARCHIVED");
  expect(await publicly()).toBeNull();
  await run("Unarchive", { id });
  expect((await publicly()).name).toBe(changed.name);

  const { restoreRevision } = await run("Restore", { id, revision: 1 });
  expect(restoreRevision.organization.name).toBe(input.name);
  const after = await publicly();
  expect([after.name, after.phones]).toEqual([before.name, before.phones]);
  expect(after.presence.freshness).toBe("VERIFIED");

  const { revisions } = await run("History", { organizationId: id });
  expect(revisions.nodes.map(({ kind }: { kind: string }) => kind)).toEqual([
    "RESTORE",
    "EDIT",
    "EDIT",
    "VERIFICATION",
    "VERIFICATION",
    "VERIFICATION",
    "EDIT",
    "IMPORT",
  ]);
});

test("a script finds what it looks for, sees where, and what else could be asked", async () => {
  const filter = { search: "nuevo laredo", country: "MX" };
  const { organizations, organizationFacets } = await run("Find", {
    filter: { ...filter, status: "PUBLISHED" },
  });
  expect(organizations.totalCount).toBeLessThan(50);
  expect(organizations.edges).toEqual([]);
  expect(organizationFacets.states[0]).toEqual({
    value: "Tamaulipas",
    label: "Tamaulipas",
    count: organizations.totalCount,
  });
  const { data } = await posada.editorial(
    "query ($filter: OrganizationFilter) { organizations(filter: $filter, first: 1) { edges { matches { field match } } } }",
    { filter },
    { as: key },
  );
  expect(data.organizations.edges[0].matches[0]).toEqual({ field: "name", match: "Nuevo Laredo" });
});

test("a script reads pasted lines, and has a form checked that it does not save", async () => {
  const { readPasted } = await run("Read", { text: "Tel. 044 951 310 0375", country: "MX", phones: [] });
  expect(readPasted).toMatchObject({ phones: [{ number: "+529513100375" }], rest: "" });
  const { organization } = await run("Load", { slug });
  const phones = [{ id: randomUUID(), asPublished: "044 951 310 0375" }];
  const { checkOrganization } = await run("Check", {
    id: organization.id,
    baseRevision: 1,
    input: { phones },
  });
  expect(checkOrganization.problems).toEqual([]);
  expect(checkOrganization.findings[0]).toMatchObject({
    rule: "PHONE_RETIRED",
    repair: { changes: [{ path: `phones.${phones[0]!.id}.asPublished`, to: "+52 951 310 0375" }] },
  });
});

test("a script is told of the organization that its new one may be, and why", async () => {
  const input = { name: "Casa del Migrante Tijuana" };
  const asked = { id: randomUUID(), baseRevision: 0, input };
  const [likeliest] = (await run("IsItOneOfThese", asked)).possibleDuplicates;
  expect(likeliest).toMatchObject({
    organization: { name: "Casa del Migrante en Tijuana, A.C." },
    dismissed: false,
    signs: [{ signal: "name", says: [{ text: "the same name" }, { text: "el mismo nombre" }] }],
  });
});

test("the guide's first question is answered", async () => {
  const [, body] = /-d '(.*)'/.exec(textOf("docs/editorial-api.md"))!;
  const { data } = await posada.editorial(JSON.parse(body!).query, {}, { as: key });
  expect(data.organizations.nodes.length).toBe(5);
});

test("it sees what is overdue, in a number and in the list of it, and who did what", async () => {
  const { desk, me } = await run("Desk", {});
  expect([me.countries, me.may]).toEqual([[], expect.arrayContaining(["audit.read", "organization.verify"])]);
  expect(desk.freshnessByCountry).toEqual([expect.objectContaining({ code: "MX" })]);
  const phones = desk.overdue.find(({ kind }: { kind: string }) => kind === "PHONE");
  const { organizations } = await run("Overdue", { countries: me.countries });
  expect(phones.overdueOrganizations).toBe(organizations.totalCount);
  expect((await run("Trail", {})).auditTrail.pageInfo.hasNextPage).toBe(false);
});
