import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { examine } from "../../../server/publishing/doctor.ts";
import { verifyClaims } from "../../../server/verification/verify-claims.ts";
import { withdrawVerifications } from "../../../server/verification/withdraw-verifications.ts";
import { makeActor } from "../../factories/actors.ts";
import { makeOrganization } from "../../factories/organization.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { openTestApp, type TestApp } from "../../support/app.ts";
import { atDesk } from "../../support/desk.ts";
import { failure, mergingDesk } from "../organizations/merging/merging-desk.ts";

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

test("what was taken back stays so through a merge and its undoing, and what fell together with another is taken back there", async () => {
  const { desk, houses, merge, undo, look } = mergingDesk(() => posada);
  const phone = (document: OrganizationDocument) => document.phones[0]!.id;
  const checks = async (document: OrganizationDocument, outcomes: ("CONFIRMED" | "WRONG")[]) => {
    const made: string[] = [];
    for (const outcome of outcomes) {
      const claims = [{ claimId: phone(document), outcome, method: "PHONE" as const }];
      const about = { organizationId: document.id, revision: 1, claims };
      made.push(...(await atDesk(desk(), verifyClaims, about)).verifications!);
    }
    return made;
  };
  const takeBack = ({ id }: OrganizationDocument, verifications: string[]) =>
    atDesk(desk(), withdrawVerifications, { organizationId: id, verifications });
  const standing = async (document: OrganizationDocument) => {
    const { verifications, foundWrong } = await look(document);
    return { counting: verifications.map(({ id }) => id).sort(), foundWrong };
  };
  const [kept, lost] = await houses({}, {});
  const [held] = await checks(kept, ["CONFIRMED"]);
  const [wrong, right, late] = await checks(lost, ["WRONG", "CONFIRMED", "WRONG"]);
  await takeBack(lost, [late!]);
  const { mergeId } = await merge(kept, [lost]);
  expect(await standing(kept)).toEqual({ counting: [held, wrong, right].sort(), foundWrong: 0 });
  // At the kept one: it was told of the other's number, which is its own now.
  expect((await failure(takeBack(kept, [late!]))).fields).toMatchObject([{ path: "verifications[0]" }]);
  expect(await failure(takeBack(lost, [right!]))).toMatchObject({ code: "MERGED" });
  const { revision } = await takeBack(kept, [held!, right!]);
  expect(await standing(kept)).toEqual({ counting: [wrong], foundWrong: 1 });
  const { changes } = await posada.db.revision.findUniqueOrThrow({
    where: { organizationId_number: { organizationId: kept.id, number: revision } },
  });
  const paths = (changes as { field_name: string }[]).map((change) => change.field_name);
  expect(paths).toEqual([phone(kept), phone(kept)].map((id) => `phones.${id}.verification`));

  await undo(mergeId);
  expect(await standing(kept)).toEqual({ counting: [], foundWrong: 0 });
  expect(await standing(lost)).toEqual({ counting: [wrong], foundWrong: 1 });
  expect((await examine(posada.db)).complaints).toEqual([]);
});
