import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeActor } from "../../factories/actors.ts";
import { makeOrganization } from "../../factories/organization.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";

const house = makeOrganization();
const phoneId = house.phones[0]!.id;
const admin = makeActor("ADMIN");

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp("mexico");
  await publishOrganizations(posada.db, [house]);
});
afterAll(() => posada?.close());

const ask = (query: string, variables: object = {}, as = makeActor("EDITOR")) =>
  posada.editorial(query, { id: house.id, ...variables }, { as });

const verify = (claims: object[], revision = 1) =>
  ask(
    `mutation ($id: ID!, $revision: Int!, $claims: [ClaimCheckInput!]!) {
      verifyClaims(organizationId: $id, revision: $revision, claims: $claims) { revision edition organization { id } }
    }`,
    { claims, revision },
  );

test("a claim shows its checks newest first, by whom, and whether they speak of what it says now", async () => {
  const check = { claimId: phoneId, method: "PHONE", verifiedAt: "2026-03-10T10:00:00Z" };
  await verify([
    { ...check, outcome: "CONFIRMED", note: "Ana answered.", evidenceUrl: "https://casa.example" },
  ]);
  posada.setNow(new Date("2026-03-16T12:00:00Z"));
  const { data: saved } = await verify([{ claimId: phoneId, outcome: "NO_ANSWER", method: "PHONE" }], 2);
  expect(saved.verifyClaims).toMatchObject({ revision: 3, organization: { id: house.id } });

  const { data, errors } = await ask(`query ($id: ID!) { organization(id: $id) { phones {
    freshness verifiedAt
    verifications { outcome method verifiedAt recordedAt verifiedBy revision counts note evidenceUrl }
  } } }`);
  expect(errors).toBeUndefined();
  expect(data.organization.phones).toEqual([
    {
      freshness: "VERIFIED",
      verifiedAt: "2026-03-10T10:00:00.000Z",
      verifications: [
        expect.objectContaining({ outcome: "NO_ANSWER", counts: true, revision: 2, note: null }),
        {
          outcome: "CONFIRMED",
          method: "PHONE",
          verifiedAt: "2026-03-10T10:00:00.000Z",
          recordedAt: "2026-03-15T12:00:00.000Z",
          verifiedBy: "Test editor",
          revision: 1,
          counts: true,
          note: "Ana answered.",
          evidenceUrl: "https://casa.example",
        },
      ],
    },
  ]);
});

test("what is refused is told by its code and place", async () => {
  const { errors } = await verify(
    [{ claimId: house.emails[0]!.id, outcome: "CONFIRMED", method: "EMAIL" }],
    99,
  );
  expect(errors![0]!.extensions).toMatchObject({ code: "BAD_INPUT", fields: [{ path: "revision" }] });
});

test("an admin sets intervals, an editor one organization's own, and both read what holds", async () => {
  const set = `mutation ($days: Int) { setIntervals(intervals: [{ key: LINK, days: $days }]) {
    number changedBy unreckoned may intervals { key days own }
  } }`;
  const { errors: refused } = await posada.editorial(set, { days: 100 });
  expect(refused![0]!.extensions.code).toBe("FORBIDDEN");
  const { data: policy, errors } = await posada.editorial(set, { days: 100 }, { as: admin });
  expect(errors).toBeUndefined();
  expect(policy.setIntervals).toMatchObject({
    number: 2,
    changedBy: "Test admin",
    unreckoned: 0,
    may: ["set"],
  });
  expect(policy.setIntervals.intervals).toContainEqual({ key: "LINK", days: 100, own: false });

  const own = await ask(`mutation ($id: ID!) {
    setOrganizationIntervals(organizationId: $id, intervals: [{ key: EMAIL, days: 30 }]) { revision }
  }`);
  expect(own.errors).toBeUndefined();
  const { data } = await ask(`query ($id: ID!) {
    organization(id: $id) { intervals { key days own } }
    intervalPolicy { number intervals { key days } may }
  }`);
  expect(data.organization.intervals).toEqual([
    { key: "PRESENCE", days: 365, own: false },
    { key: "ADDRESS", days: 365, own: false },
    { key: "PHONE", days: 180, own: false },
    { key: "URGENT_PHONE", days: 90, own: false },
    { key: "EMAIL", days: 30, own: true },
    { key: "LINK", days: 100, own: false },
    { key: "SCHEDULE", days: 180, own: false },
    { key: "CONTACT", days: 180, own: false },
  ]);
  expect(data.intervalPolicy).toMatchObject({ number: 2, may: [] });
  expect(data.intervalPolicy.intervals).toContainEqual({ key: "EMAIL", days: 365 });
});
