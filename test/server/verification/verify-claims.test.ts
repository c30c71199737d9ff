import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Desk, Work } from "../../../server/editorial/work.ts";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { loadDocuments } from "../../../server/organizations/load-documents.ts";
import { lockOrganization } from "../../../server/organizations/locks/lock-organization.ts";
import { recordChange } from "../../../server/organizations/revisions/record-change.ts";
import { compareOrganizations } from "../../../server/publishing/compare-published.ts";
import type { CheckedClaim } from "../../../server/verification/check-verifications.ts";
import { claimsOf } from "../../../server/verification/claims.ts";
import { type VerifyClaims, verifyClaims } from "../../../server/verification/verify-claims.ts";
import { makeActor } from "../../factories/actors.ts";
import { makeOrganization } from "../../factories/organization.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";
import { atDesk, deskTime, makeDesk } from "../../support/desk.ts";

let database: TestDatabase;
let desk: Desk;
let house: OrganizationDocument;

beforeAll(async () => {
  database = await cloneDatabase("mexico");
  desk = makeDesk(database);
});
afterAll(() => database?.drop());
beforeEach(async () => {
  house = makeOrganization();
  await publishOrganizations(database.db, [house]);
});

const earlier = new Date("2026-03-01T08:00:00Z");
const phoneId = () => house.phones[0]!.id;

function check(claimId: string, overrides: Partial<CheckedClaim> = {}): CheckedClaim {
  return { claimId, outcome: "CONFIRMED", method: "PHONE", verifiedAt: earlier, ...overrides };
}

function verify(claims: CheckedClaim[], revision = 1, overrides: Partial<VerifyClaims> = {}, by = desk) {
  return atDesk(by, verifyClaims, { organizationId: house.id, revision, claims, ...overrides });
}

/** Saves the house with another text, as an editor's save does. */
async function save(change: (document: OrganizationDocument) => OrganizationDocument): Promise<number> {
  const saving = async (work: Work) => {
    const before = await lockOrganization(work.tx, house.id);
    const after = { document: change(before.document), status: before.status };
    return recordChange(work, before, after, { kind: "EDIT", message: null });
  };
  return (await atDesk(desk, saving, {})).revision;
}

const withNumber = (number: string) => (document: OrganizationDocument) => ({
  ...document,
  phones: document.phones.map((phone) => ({ ...phone, number, asPublished: number })),
});

async function load() {
  return (await loadDocuments(database.db, [house.id]))[0]!;
}

/** What the public sees of the house, and that it is what it should be. */
async function published() {
  expect(await compareOrganizations(database.db, [house.id])).toEqual([]);
  const row = await database.db.publishedOrganization.findUniqueOrThrow({ where: { id: house.id } });
  // biome-ignore lint/suspicious/noExplicitAny: a published document
  return row.document as any;
}

const kept = (claimId: string) =>
  database.db.verification.findMany({ where: { claimId }, orderBy: { recordedAt: "asc" } });

describe("what was checked", () => {
  test("is kept as it was told, with who told it and what the claim said", async () => {
    const note = " Ana answered\u202e, she says it is theirs. ";
    await verify([check(phoneId(), { note, evidenceUrl: "https://casa.example/contacto" })]);
    const { fingerprint } = claimsOf(house).find(({ id }) => id === phoneId())!;
    expect(await kept(phoneId())).toEqual([
      {
        id: expect.any(String),
        claimId: phoneId(),
        fingerprint,
        revision: 1,
        outcome: "CONFIRMED",
        method: "PHONE",
        verifiedAt: earlier,
        verifiedBy: desk.actor.reference,
        evidenceUrl: "https://casa.example/contacto",
        note: "Ana answered, she says it is theirs.",
        recordedAt: deskTime,
      },
    ]);
  });

  test("was checked just now unless another time is told", async () => {
    await verify([{ claimId: phoneId(), outcome: "CONFIRMED", method: "VISIT" }]);
    expect((await kept(phoneId()))[0]).toMatchObject({ verifiedAt: deskTime, evidenceUrl: null, note: null });
  });

  test("is public at once, of that claim and not of its neighbours", async () => {
    const { edition } = await verify([check(phoneId())]);
    const seen = await published();
    expect(seen.phones[0]).toMatchObject({ verifiedAt: earlier.toISOString(), verifiedVia: "PHONE" });
    expect(seen.emails[0].verifiedAt).toBeNull();
    expect(seen.verifiedAt).toBeNull();
    expect((await database.db.publishedEdition.findFirst())!.number).toBe(edition);
  });

  test("moves the organization's own clock once every critical claim was checked", async () => {
    const critical = claimsOf(house).filter((claim) => claim.critical);
    await verify(critical.map(({ id }) => check(id)));
    const due = new Date("2026-08-28T08:00:00Z");
    expect(await load()).toMatchObject({ verifiedAt: earlier, nextDueAt: due, foundWrong: 0 });
    expect(await published()).toMatchObject({ nextDueAt: due.toISOString() });
  });

  test("is a revision with the same document and outcomes for changes, and no edit", async () => {
    const before = await load();
    expect(await verify([check(phoneId()), check(house.presence.id, { outcome: "CLOSED" })])).toMatchObject({
      organizationId: house.id,
      revision: 2,
    });
    const [revision] = await database.db.revision.findMany({
      where: { organizationId: house.id, number: 2 },
    });
    expect(revision).toMatchObject({
      kind: "VERIFICATION",
      status: "PUBLISHED",
      document: before.document,
      madeBy: desk.actor.reference,
    });
    expect(revision!.changes).toMatchObject([
      {
        field_name: `phones.${phoneId()}.verification`,
        previous_value: "",
        replacement_value: JSON.stringify({ outcome: "CONFIRMED", method: "PHONE" }),
      },
      { field_name: `presence.${house.presence.id}.verification` },
    ]);
    expect(await load()).toMatchObject({ revision: 2, editedAt: before.editedAt });
  });
});

describe("a claim found wrong", () => {
  test("stays where it is, marked, and stops the clock until it is corrected", async () => {
    await verify([check(phoneId(), { outcome: "WRONG" })]);
    expect((await published()).phones).toMatchObject([
      { number: "+522221234567", verifiedAt: null, foundWrongAt: earlier.toISOString() },
    ]);
    expect((await load()).foundWrong).toBe(1);

    const revision = await save(withNumber("+525555555555"));
    expect((await published()).phones).toMatchObject([
      { number: "+525555555555", verifiedAt: null, foundWrongAt: null },
    ]);
    await verify([check(phoneId(), { outcome: "CORRECTED" })], revision);
    expect((await published()).phones[0].verifiedAt).toBe(earlier.toISOString());
    expect((await load()).foundWrong).toBe(0);
  });

  test("is wrong still when afterwards nobody answers", async () => {
    await verify([check(phoneId(), { outcome: "MOVED" })]);
    await verify([check(phoneId(), { outcome: "NO_ANSWER", verifiedAt: null })], 2);
    expect((await published()).phones[0].foundWrongAt).toBe(earlier.toISOString());
    expect(await kept(phoneId())).toHaveLength(2);
  });
});

test("a text that comes back brings its verification with it", async () => {
  await verify([check(phoneId())]);
  await save(withNumber("+525555555555"));
  expect((await published()).phones[0].verifiedAt).toBeNull();
  await save(withNumber("+522221234567"));
  expect((await published()).phones[0]).toMatchObject({
    display: "+522221234567",
    verifiedAt: earlier.toISOString(),
  });
});

describe("STALE_CLAIM", () => {
  test("names every claim that says something else by now, and nothing is recorded", async () => {
    const at = house.locations[0]!.id;
    await save((document) => ({
      ...withNumber("+525555555555")(document),
      locations: document.locations.map((place) => ({ ...place, address1: "Calle 7 Norte 3" })),
    }));
    const before = await load();
    await expect(verify([check(house.presence.id), check(phoneId()), check(at)])).rejects.toMatchObject({
      code: "STALE_CLAIM",
      fields: [{ path: "claims[1]" }, { path: "claims[2]" }],
    });
    expect(await kept(house.presence.id)).toEqual([]);
    expect(await load()).toEqual(before);
  });

  test("is not said of a claim that reads as it did, whatever else has changed", async () => {
    await save((document) => ({
      ...document,
      name: "Casa Verde",
      phones: document.phones.map((phone) => ({ ...phone, label: { en: "Reception" } })),
    }));
    expect(await verify([check(phoneId())], 1)).toMatchObject({ revision: 3 });
  });

  test("is said of a claim that was removed or added since", async () => {
    const extra = { ...house.phones[0]!, id: crypto.randomUUID() };
    await save((document) => ({ ...document, phones: [extra] }));
    await expect(verify([check(phoneId()), check(extra.id)])).rejects.toMatchObject({
      code: "STALE_CLAIM",
      fields: [
        { path: "claims[0]", message: expect.objectContaining({ en: expect.stringContaining("removed") }) },
        { path: "claims[1]", message: expect.objectContaining({ en: expect.stringContaining("added") }) },
      ],
    });
    expect(await verify([check(extra.id)], 2)).toMatchObject({ revision: 3 });
  });
});

describe("a call is refused", () => {
  test("for a claim that is another organization's, or nobody's", async () => {
    const other = makeOrganization();
    await publishOrganizations(database.db, [other]);
    await expect(
      verify([check(phoneId()), check(other.phones[0]!.id), check("nobody's")]),
    ).rejects.toMatchObject({
      code: "BAD_INPUT",
      fields: [{ path: "claims[1].claimId" }, { path: "claims[2].claimId" }],
    });
  });

  test.each([0, -1, 2, 1_000_000])(
    "for revision %d, which was never there to be looked at",
    async (revision) => {
      await expect(verify([check(phoneId())], revision)).rejects.toMatchObject({
        code: "BAD_INPUT",
        fields: [{ path: "revision" }],
      });
    },
  );

  test("for what is told wrongly, naming each field", async () => {
    await expect(
      verify([check(phoneId(), { evidenceUrl: "ftp://x" }), check(phoneId())]),
    ).rejects.toMatchObject({
      code: "BAD_INPUT",
      fields: [{ path: "claims[0].evidenceUrl" }, { path: "claims[1].claimId" }],
    });
  });

  test.each([crypto.randomUUID(), "casa-azul", ""])(
    "for the organization %p, which is not there",
    async (organizationId) => {
      const call = verify([check(phoneId())], 1, { organizationId });
      await expect(call).rejects.toMatchObject({ code: "NOT_FOUND" });
    },
  );

  test("of contributors, and of editors of other countries", async () => {
    for (const actor of [makeActor("CONTRIBUTOR"), makeActor("EDITOR", ["US"])])
      await expect(verify([check(phoneId())], 1, {}, makeDesk(database, { actor }))).rejects.toMatchObject({
        code: "FORBIDDEN",
      });
    expect(await kept(phoneId())).toEqual([]);
  });
});

test("an id in capitals is the same id", async () => {
  await verify([check(phoneId())], 1, { organizationId: house.id.toUpperCase() });
  expect((await published()).phones[0].verifiedAt).toBe(earlier.toISOString());
});

test("a retry of one request records one verification", async () => {
  const again = () => verify([check(phoneId())], 1, { requestId: `retry ${house.id}` });
  expect(await again()).toEqual(await again());
  expect(await kept(phoneId())).toHaveLength(1);
});

test("two who verify different claims at once both count, one revision each", async () => {
  const emailId = house.emails[0]!.id;
  const made = await Promise.all([verify([check(phoneId())]), verify([check(emailId)])]);
  expect(made.map(({ revision }) => revision).sort()).toEqual([2, 3]);
  const seen = await published();
  expect([seen.phones[0].verifiedAt, seen.emails[0].verifiedAt]).toEqual([
    earlier.toISOString(),
    earlier.toISOString(),
  ]);
});
