import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { resolveFinding } from "../../../server/quality/findings/resolve-finding.ts";
import { bySystem } from "../../../server/quality/kept-finding.ts";
import { lookOver } from "../../../server/quality/look-over.ts";
import { reportFindings } from "../../../server/quality/report-findings.ts";
import type { RuleContext } from "../../../server/quality/rule-context.ts";
import { phoneRetired } from "../../../server/quality/rules/phone-retired.ts";
import { verifyClaims } from "../../../server/verification/verify-claims.ts";
import { makeEmail, makeEntry, makeOrganization, makePhone } from "../../factories/organization.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { changeOrganization, lookAt } from "../../factories/save-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";
import { atDesk, deskTime, makeDesk } from "../../support/desk.ts";

let posada: TestDatabase;
beforeAll(async () => {
  posada = await cloneDatabase("mexico");
});
afterAll(() => posada?.drop());

const findingsOf = (organizationId: string, rule: string) =>
  posada.db.finding.findMany({ where: { organizationId, rule } });
const retired = () =>
  makeOrganization({
    phones: [makePhone({ asPublished: "044 951 310 0375", number: "+529513100375" })],
  });

test("the Mexico page comes with what the rules notice about it", async () => {
  const count = await posada.db.finding.groupBy({ by: ["rule"], _count: true });
  expect(count.find(({ rule }) => rule === "PHONE_RETIRED")?._count).toBeGreaterThan(0);
});

test("a save keeps what the rules notice, and what it mends resolves by itself", async () => {
  const desk = makeDesk(posada);
  const document = retired();
  await changeOrganization(desk, document);
  const [phone] = document.phones;
  expect(await findingsOf(document.id, "PHONE_RETIRED")).toMatchObject([
    {
      source: "RULE",
      severity: "HIGH",
      path: `phones.${phone!.id}.asPublished`,
      claimId: phone!.id,
      evidence: { asPublished: "044 951 310 0375", droppedPrefix: "044" },
      explanation: null,
      madeBy: bySystem,
      firstSeenAt: deskTime,
      resolvedAt: null,
    },
  ]);
  await changeOrganization(desk, { ...document, phones: [{ ...phone!, asPublished: "+52 951 310 0375" }] });
  expect(await findingsOf(document.id, "PHONE_RETIRED")).toMatchObject([
    { resolvedBy: bySystem, resolvedAt: deskTime },
  ]);
});

test("a rule that throws is kept as a finding, stops no save, and takes back nothing that it said before", async () => {
  const desk = makeDesk(posada);
  const document = retired();
  await changeOrganization(desk, document);
  const broken = jest.spyOn(phoneRetired, "look").mockImplementation(() => {
    throw new RangeError("of the test");
  });
  const late: unknown[] = [];
  const hearing = makeDesk(posada, { onLateFailure: (error) => late.push(error) });
  await changeOrganization(hearing, { ...document, name: "Casa Nueva" });
  broken.mockRestore();
  expect(late).toEqual([new RangeError("of the test")]);
  expect((await lookAt(posada, document.id)).document.name).toBe("Casa Nueva");
  const failed = await findingsOf(document.id, "RULE_FAILED");
  expect(failed).toMatchObject([
    { severity: "NOTE", evidence: { rule: "PHONE_RETIRED", error: "RangeError" } },
  ]);
  expect(JSON.stringify(failed)).not.toContain("of the test");
  expect(await findingsOf(document.id, "PHONE_RETIRED")).toMatchObject([{ resolvedAt: null }]);
  await changeOrganization(desk, { ...document, name: "Casa Vieja" });
  expect(await findingsOf(document.id, "RULE_FAILED")).toMatchObject([{ resolvedBy: bySystem }]);
});

test("rules know of verifications, of neighbors, of pages and of the parent", async () => {
  const address = "shared@example.org";
  // A mailbox is the same however it is written.
  const capitals = "Shared@example.org";
  const parent = makeOrganization({
    name: "The parent",
    emails: [makeEmail({ address: capitals, asPublished: capitals })],
  });
  await publishOrganizations(posada.db, [parent]);
  const document = makeOrganization({
    parentId: parent.id,
    entries: [makeEntry({ country: "MX" })],
    emails: [makeEmail({ address, asPublished: address })],
  });
  await changeOrganization(makeDesk(posada), document);
  const claims = [{ claimId: document.presence.id, outcome: "CONFIRMED" as const, method: "PHONE" as const }];
  await atDesk(makeDesk(posada), verifyClaims, { organizationId: document.id, revision: 1, claims });
  const seen = jest.spyOn(phoneRetired, "look");
  const both = [await lookAt(posada, parent.id), await lookAt(posada, document.id)];
  await posada.db.$transaction((tx) => lookOver({ tx, now: deskTime }, both));
  const [above, context] = seen.mock.calls.slice(-2).map(([, beside]) => beside) as [
    RuleContext,
    RuleContext,
  ];
  seen.mockRestore();
  expect([above.branches, context.branches]).toEqual([1, 0]);
  expect([...above.sharedMailboxes!.keys()]).toEqual([address]);
  expect(context.parentName).toBe("The parent");
  expect(context.sharedMailboxes!.get(address)).toEqual([
    { id: parent.id, name: "The parent", parentId: null },
  ]);
  expect(context.pageLocales!.get("MX")).toContain("en");
  expect(context.clocks!.get(document.presence.id)).toMatchObject({ verifiedAt: deskTime.toISOString() });
});

test("what a check reports is kept, resolves when it is not seen any more, and comes back though a person settled it", async () => {
  const document = makeOrganization();
  await publishOrganizations(posada.db, [document]);
  const words = { en: "It is dead.", es: "Está muerto." };
  const dead = {
    ...{ organizationId: document.id, rule: "LINK_TEST", path: "links", claimId: null },
    severity: "HIGH",
    ...{ evidence: { status: 404 }, title: words, explanation: null, repair: null },
  } as const;
  const look = (now: Date, seen: boolean) =>
    posada.db.$transaction((tx) =>
      reportFindings(
        tx,
        { source: "CHECK", organizationIds: [document.id], codes: ["LINK_TEST"], now },
        seen ? [dead] : [],
      ),
    );
  expect(await look(deskTime, true)).toEqual({ appeared: 1, resolved: 0 });
  expect(await look(deskTime, true)).toEqual({ appeared: 0, resolved: 0 });
  const [kept] = await findingsOf(document.id, "LINK_TEST");
  await atDesk(makeDesk(posada), resolveFinding, { ids: [kept!.id] });
  expect(await look(deskTime, true)).toEqual({ appeared: 1, resolved: 0 });
  // A save asks the rules alone: it says nothing of what a check saw.
  await changeOrganization(makeDesk(posada), { ...document, name: "Casa" });
  expect(await findingsOf(document.id, "LINK_TEST")).toMatchObject([{ id: kept!.id, resolvedAt: null }]);
  expect(await look(deskTime, false)).toEqual({ appeared: 0, resolved: 1 });
});
