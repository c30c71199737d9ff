import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type {
  FindingSeverity,
  FindingSource,
  VerificationOutcome,
} from "../../../generated/prisma/client.ts";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { loadDocuments } from "../../../server/organizations/load-documents.ts";
import { writeClocks } from "../../../server/organizations/rows/write-clocks.ts";
import { findOnlyProviders } from "../../../server/reviews/find-only-providers.ts";
import { type LoadedWeighed, loadWeighed } from "../../../server/reviews/load-weighed.ts";
import { claimsOf } from "../../../server/verification/claims.ts";
import type { IntervalDays } from "../../../server/verification/intervals.ts";
import {
  makeBareOrganization,
  makeEntry,
  makeLocation,
  makeOrganization,
  makePhone,
} from "../../factories/organization.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";

const asOf = new Date("2026-12-01T00:00:00Z");
const day = 24 * 60 * 60 * 1000;
const daysAgo = (days: number) => new Date(asOf.getTime() - days * day);

let posada: TestDatabase;
beforeAll(async () => {
  posada = await cloneDatabase("empty");
});
afterAll(() => posada?.drop());

async function publish(...documents: OrganizationDocument[]): Promise<void> {
  await publishOrganizations(posada.db, documents);
}

async function load(intervals?: Partial<IntervalDays>): Promise<Map<string, LoadedWeighed>> {
  const onlyProviders = await findOnlyProviders(posada.db);
  const asked = { month: asOf, asOf, onlyProviders, intervals };
  const loaded = await loadWeighed(posada.db, { after: null, size: 1000 }, asked);
  return new Map(loaded.map((each) => [each.id, each]));
}
const weighed = async ({ id }: OrganizationDocument, intervals?: Partial<IntervalDays>) =>
  (await load(intervals)).get(id)!;

/** Keeps checks of a claim as they were made, and reckons the clocks that come of them. */
async function check(
  document: OrganizationDocument,
  claimId: string,
  ...made: [VerificationOutcome, number][]
) {
  const { fingerprint } = claimsOf(document).find(({ id }) => id === claimId)!;
  const rows = made.map(([outcome, days]) => ({
    ...{ id: randomUUID(), claimId, fingerprint, revision: 1, outcome, method: "PHONE" as const },
    ...{ verifiedAt: daysAgo(days), recordedAt: daysAgo(days), verifiedBy: "user:ana" },
  }));
  await posada.db.verification.createMany({ data: rows });
  await writeClocks(posada.db, await loadDocuments(posada.db, [document.id]));
  return rows.map(({ id }) => id);
}

test("what is not published, or has no entry, is not weighed", async () => {
  const [house, umbrella, draft] = [
    makeBareOrganization({ entries: [makeEntry()] }),
    makeBareOrganization(),
    makeBareOrganization({ entries: [makeEntry()] }),
  ];
  await publish(house, umbrella, draft);
  await posada.db.organization.update({
    where: { id: draft.id },
    data: { status: "DRAFT", publishedAt: null },
  });
  const all = await load();
  expect([all.has(house.id), all.has(umbrella.id), all.has(draft.id)]).toEqual([true, false, false]);
});

describe("claims", () => {
  const phone = makePhone({ type: "HOTLINE" });
  const house = makeOrganization({ phones: [phone], links: [] });
  const claim = async () => (await weighed(house)).claims.find(({ id }) => id === phone.id)!;
  beforeAll(() => publish(house));

  test("are those that decide about freshness, each with its interval", async () => {
    const { claims, hotline, legalAid, countries, sourceDate, verifiedAt } = await weighed(house);
    expect([...new Set(claims.map(({ kind }) => kind))].sort()).toEqual([
      ...["ADDRESS", "EMAIL", "PHONE", "PRESENCE", "SCHEDULE"],
    ]);
    expect({ hotline, legalAid, countries, sourceDate, verifiedAt }).toEqual({
      ...{ hotline: true, legalAid: false, countries: ["MX"], sourceDate: "2025-11", verifiedAt: null },
    });
    expect(await claim()).toEqual({
      ...{
        id: phone.id,
        kind: "PHONE",
        intervalDays: 90,
        dueAt: null,
        attempts: 0,
        wrong: 0,
        standsWrong: false,
      },
    });
  });

  test("know attempts that reached nobody since something was last found out", async () => {
    await check(
      house,
      phone.id,
      ["NO_ANSWER", 300],
      ["CONFIRMED", 200],
      ["UNREACHABLE", 20],
      ["NO_ANSWER", 10],
    );
    expect(await claim()).toMatchObject({ attempts: 2, wrong: 0, dueAt: daysAgo(110) });
  });

  test("would fall due at another time with other intervals", async () => {
    const other = (await weighed(house, { URGENT_PHONE: 210 })).claims.find(({ id }) => id === phone.id)!;
    expect(other).toMatchObject({ intervalDays: 210, dueAt: daysAgo(-10) });
    // What an organization has of its own stays.
    await posada.db.organization.update({
      where: { id: house.id },
      data: { intervals: { URGENT_PHONE: 30 } },
    });
    const own = (await weighed(house, { URGENT_PHONE: 210 })).claims.find(({ id }) => id === phone.id)!;
    expect(own.intervalDays).toBe(30);
    await posada.db.organization.update({ where: { id: house.id }, data: { intervals: {} } });
  });

  test("remember for two years that they were found wrong, and whether they stand so", async () => {
    await check(house, phone.id, ["WRONG", 900], ["MOVED", 400]);
    expect(await claim()).toMatchObject({ wrong: 1, standsWrong: false });
    const [mistake] = await check(house, phone.id, ["WRONG", 1]);
    expect(await claim()).toMatchObject({ wrong: 2, standsWrong: true, dueAt: null, attempts: 0 });
    await posada.db.verificationWithdrawal.create({
      data: { verificationId: mistake!, withdrawnAt: asOf, withdrawnBy: "user:ana" },
    });
    await writeClocks(posada.db, await loadDocuments(posada.db, [house.id]));
    expect(await claim()).toMatchObject({ wrong: 1, standsWrong: false, attempts: 2 });
  });
});

describe("findings", () => {
  const house = makeBareOrganization({ entries: [makeEntry()] });
  const kept = async (
    rule: string,
    given: { severity?: FindingSeverity; source?: FindingSource } & object = {},
  ) =>
    posada.db.finding.create({
      data: {
        ...{
          organizationId: house.id,
          rule,
          source: "RULE",
          severity: "MEDIUM",
          path: "name",
          fingerprint: randomUUID(),
        },
        ...{ evidence: {}, title: {}, madeBy: "system", firstSeenAt: daysAgo(3), lastSeenAt: asOf },
        ...given,
      },
    });
  beforeAll(() => publish(house));

  test("are those that are open as of then, as much as they matter now", async () => {
    const by = { decidedBy: "user:ana", decidedAt: daysAgo(2), reason: "So it is." };
    await kept("LINK_MISSING");
    await kept("PHONE_RETIRED", { severity: "HIGH" });
    await kept("PHONE_TWICE", { ...by, dismissed: true } as object);
    await kept("NAME_INFERRED", { ...by, snoozedUntil: new Date("2026-12-02") } as object);
    await kept("POSTCODE_ELSEWHERE", { ...by, snoozedUntil: new Date("2026-12-01") } as object);
    await kept("EMAIL_MISSING", { resolvedAt: daysAgo(1), resolvedBy: "system" } as object);
    await kept("LINK_TRACKED");
    await kept("FLAGGED_WRONG", { source: "PERSON", severity: "HIGH", madeBy: "stranger" } as object);
    const set = { changedBy: "user:ana", changedAt: asOf };
    await posada.db.ruleSetting.createMany({
      data: [
        { rule: "LINK_TRACKED", isOn: false, ...set },
        { rule: "LINK_MISSING", isOn: true, severity: "LOW", ...set },
      ],
    });
    const { findings } = await weighed(house);
    expect(findings.map(({ rule, severity, byReader }) => [rule, severity, byReader]).sort()).toEqual([
      ["FLAGGED_WRONG", "HIGH", true],
      ["LINK_MISSING", "LOW", false],
      ["PHONE_RETIRED", "HIGH", false],
      ["POSTCODE_ELSEWHERE", "MEDIUM", false],
    ]);
    expect(findings[0]!.firstSeenAt).toEqual(daysAgo(3));
  });
});

describe("only providers", () => {
  const at = (state: string, section = "alone") =>
    makeBareOrganization({ entries: [makeEntry({ section })], locations: [makeLocation({ state })] });
  const [alone, one, two, twin, other] = [
    at("Colima"),
    at("Sonora"),
    at("sonora"),
    at("Oaxaca"),
    at("Oaxaca"),
  ];
  const legal = makeBareOrganization({ entries: [makeEntry({ section: "legal-aid" })], locations: [] });
  beforeAll(() => publish(alone!, one!, two!, twin!, other!, legal));
  const placesOf = async ({ id }: OrganizationDocument) =>
    (await weighed({ id } as OrganizationDocument)).onlyIn;

  test("have a section to themselves in a state, however that is written", async () => {
    expect(await placesOf(alone!)).toEqual([{ section: { en: "alone", es: "alone" }, state: "Colima" }]);
    expect([await placesOf(one!), await placesOf(two!)]).toEqual([[], []]);
    expect(await weighed(legal)).toMatchObject({ legalAid: true, onlyIn: [] });
  });

  test("are one where they are certainly in the directory twice", async () => {
    expect(await placesOf(twin!)).toEqual([]);
    const finding = (organizationId: string, otherId: string) => ({
      ...{
        organizationId,
        otherId,
        rule: "DUPLICATE_CERTAIN",
        source: "DUPLICATE" as const,
        severity: "HIGH" as const,
      },
      ...{ path: "name", fingerprint: randomUUID(), evidence: {}, title: {}, madeBy: "system" },
      ...{ firstSeenAt: asOf, lastSeenAt: asOf },
    });
    await posada.db.finding.createMany({
      data: [finding(twin!.id, other!.id), finding(other!.id, twin!.id)],
    });
    expect(await placesOf(twin!)).toEqual([{ section: { en: "alone", es: "alone" }, state: "Oaxaca" }]);
    expect(await placesOf(other!)).toHaveLength(1);
  });
});
