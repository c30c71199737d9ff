import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { makeActor } from "../../../factories/actors.ts";
import { makeOrganization } from "../../../factories/organization.ts";
import { publishOrganizations } from "../../../factories/publish-organizations.ts";
import { openTestApp, type TestApp } from "../../../support/app.ts";

const house = makeOrganization();
const phoneId = house.phones[0]!.id;
const critical = [house.presence, ...house.locations, ...house.phones, ...house.emails, ...house.schedules];

let posada: TestApp;
beforeAll(async () => {
  posada = await openTestApp("mexico");
  await publishOrganizations(posada.db, [house]);
});
afterAll(() => posada?.close());

/** What a front-end reads of the house. */
async function read() {
  const { data, errors } = await posada.query(
    `query ($id: ID!) { organization(id: $id) {
      verifiedAt nextDueAt freshness
      phones { number verifiedAt verifiedVia dueAt freshness foundWrongAt }
      emails { freshness foundWrongAt }
    } }`,
    { id: house.id },
  );
  expect(errors).toBeUndefined();
  return data.organization;
}

/** What an editor records at the editorial door. */
async function verify(revision: number, claims: object[]) {
  const { data, errors } = await posada.editorial(
    `mutation ($id: ID!, $revision: Int!, $claims: [ClaimCheckInput!]!) {
      verifyClaims(organizationId: $id, revision: $revision, claims: $claims) { revision edition }
    }`,
    { id: house.id, revision, claims },
    { as: makeActor("EDITOR") },
  );
  expect(errors).toBeUndefined();
  return data.verifyClaims.revision;
}

test("a claim found wrong is still shown, says so, and is as fresh as one never verified", async () => {
  const checked = await verify(
    1,
    critical.map(({ id }) => ({ claimId: id, outcome: "CONFIRMED", method: "PHONE" })),
  );
  expect(await read()).toMatchObject({
    freshness: "VERIFIED",
    phones: [{ verifiedVia: "PHONE", freshness: "VERIFIED", foundWrongAt: null }],
  });

  posada.setNow(new Date("2026-03-20T12:00:00Z"));
  const wrong = await verify(checked, [{ claimId: phoneId, outcome: "WRONG", method: "PHONE" }]);
  expect(await read()).toEqual({
    verifiedAt: null,
    nextDueAt: null,
    freshness: "NEVER_VERIFIED",
    phones: [
      {
        number: "+522221234567",
        verifiedAt: null,
        verifiedVia: null,
        dueAt: null,
        freshness: "NEVER_VERIFIED",
        foundWrongAt: "2026-03-20T12:00:00.000Z",
      },
    ],
    emails: [{ freshness: "VERIFIED", foundWrongAt: null }],
  });

  await verify(wrong, [{ claimId: phoneId, outcome: "CONFIRMED", method: "VISIT" }]);
  expect(await read()).toMatchObject({
    freshness: "VERIFIED",
    phones: [{ verifiedVia: "VISIT", foundWrongAt: null }],
  });
});
