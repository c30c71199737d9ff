import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { examine } from "../../../server/publishing/doctor.ts";
import { makeActor } from "../../factories/actors.ts";
import { makeOrganization } from "../../factories/organization.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";

let posada: TestApp;
let house: OrganizationDocument;
beforeAll(async () => {
  posada = await openTestApp("mexico");
});
afterAll(() => posada?.close());
beforeEach(async () => {
  house = makeOrganization();
  await publishOrganizations(posada.db, [house]);
});

const editor = makeActor("EDITOR");
const ask = (query: string, variables: object = {}, as = editor) =>
  posada.editorial(query, { id: house.id, ...variables }, { as });

/** Records outcomes of the house's phone and, where named, of its mailbox; gives the ids of the checks. */
async function verify(phone: string, email?: string): Promise<string[]> {
  const check = (claimId: string, outcome: string) => ({ claimId, outcome, method: "PHONE" });
  const claims = [check(house.phones[0]!.id, phone), ...(email ? [check(house.emails[0]!.id, email)] : [])];
  const { data, errors } = await ask(
    `mutation ($id: ID!, $claims: [ClaimCheckInput!]!) {
      verifyClaims(organizationId: $id, revision: 1, claims: $claims) { verifications }
    }`,
    { claims },
  );
  expect(errors).toBeUndefined();
  return data.verifyClaims.verifications;
}

const withdraw = (verifications: string[], as = editor, requestId: string | null = null) =>
  ask(
    `mutation ($id: ID!, $verifications: [ID!]!, $requestId: ID) {
      withdrawVerifications(organizationId: $id, verifications: $verifications, requestId: $requestId) {
        revision edition verifications organization { foundWrong phones { verifiedAt } emails { verifiedAt } }
      }
    }`,
    { verifications, requestId },
    as,
  );

const seen = async () =>
  (await posada.query(`{ organization(id: "${house.id}") { phones { freshness foundWrongAt } } }`)).data
    .organization.phones[0];

test("what was verified by mistake stands again as before, for the public too, and all of it is kept", async () => {
  const ids = await verify("CONFIRMED", "CONFIRMED");
  expect((await seen()).freshness).toBe("VERIFIED");

  posada.setNow(new Date("2026-03-16T12:00:00Z"));
  const { data, errors } = await withdraw(ids);
  expect(errors).toBeUndefined();
  expect(data.withdrawVerifications).toMatchObject({
    revision: 3,
    edition: expect.any(Number),
    verifications: [],
    organization: { phones: [{ verifiedAt: null }], emails: [{ verifiedAt: null }] },
  });
  expect((await seen()).freshness).toBe("NEVER_VERIFIED");

  const { data: kept } = await ask(`query ($id: ID!) {
    organization(id: $id) { phones { verifications { outcome counts withdrawnAt withdrawnBy } } }
    revision(organizationId: $id, number: 3) { kind changes { fieldName previousValue replacementValue } }
    auditTrail(filter: { subjectId: $id }, first: 2) { edges { node { action } } }
  }`);
  expect(kept.organization.phones[0].verifications).toEqual([
    {
      outcome: "CONFIRMED",
      counts: false,
      withdrawnAt: "2026-03-16T12:00:00.000Z",
      withdrawnBy: "Test editor",
    },
  ]);
  expect(kept.revision.kind).toBe("VERIFICATION");
  expect(kept.revision.changes).toContainEqual({
    fieldName: `phones.${house.phones[0]!.id}.verification`,
    previousValue: JSON.stringify({ outcome: "CONFIRMED", method: "PHONE" }),
    replacementValue: "",
  });
  expect(kept.auditTrail.edges.map(({ node }: { node: { action: string } }) => node.action)).toEqual([
    "UNVERIFIED",
    "VERIFIED",
  ]);
  expect((await examine(posada.db)).complaints).toEqual([]);
});

test("the check before the one taken back decides again", async () => {
  posada.setNow(new Date("2026-03-15T12:00:00Z"));
  await verify("CONFIRMED");
  posada.setNow(new Date("2026-03-15T12:01:00Z"));
  const wrong = await verify("WRONG");
  expect((await seen()).foundWrongAt).toBe("2026-03-15T12:01:00.000Z");
  const { data } = await withdraw(wrong.map((id) => id.toUpperCase()));
  expect(data.withdrawVerifications.organization).toMatchObject({
    foundWrong: 0,
    phones: [{ verifiedAt: "2026-03-15T12:00:00.000Z" }],
  });
  expect(await seen()).toEqual({ freshness: "VERIFIED", foundWrongAt: null });
});

test("a retry withdraws once; what is withdrawn already, or another organization's, is refused and changes nothing", async () => {
  const ids = await verify("CONFIRMED");
  const twice = [await withdraw(ids, editor, "again"), await withdraw(ids, editor, "again")];
  expect(twice.map(({ data }) => data.withdrawVerifications.revision)).toEqual([3, 3]);

  const kept = await verify("CONFIRMED");
  const other = makeOrganization();
  await publishOrganizations(posada.db, [other]);
  const elsewhere = await posada.db.verification.create({
    data: {
      id: crypto.randomUUID(),
      claimId: other.presence.id,
      fingerprint: "0".repeat(64),
      revision: 1,
      outcome: "CONFIRMED",
      method: "PHONE",
      verifiedAt: new Date(0),
      verifiedBy: "test",
      recordedAt: new Date(0),
    },
  });
  const { errors } = await withdraw([...kept, ...ids, elsewhere.id, "nobody's"]);
  expect(errors![0]!.extensions).toMatchObject({
    code: "BAD_INPUT",
    fields: [{ path: "verifications[1]" }, { path: "verifications[2]" }, { path: "verifications[3]" }],
  });
  expect((await withdraw([])).errors![0]!.extensions).toMatchObject({ fields: [{ path: "verifications" }] });
  expect((await seen()).freshness).toBe("VERIFIED");
});

test("contributors, and editors of other countries, take nothing back", async () => {
  const ids = await verify("CONFIRMED");
  for (const actor of [makeActor("CONTRIBUTOR"), makeActor("EDITOR", ["US"])])
    expect((await withdraw(ids, actor)).errors![0]!.extensions.code).toBe("FORBIDDEN");
  expect((await seen()).freshness).toBe("VERIFIED");
});
