import { expect, test } from "@jest/globals";
import { needsLook } from "../../../server/reviews/needs-look.ts";
import type { Weighed, WeighedClaim, WeighedFinding } from "../../../server/reviews/weigh.ts";

const monthsEnd = new Date("2027-01-01T00:00:00Z");
const later = new Date("2027-01-01T00:00:00Z");
const inMonth = new Date("2026-12-31T23:59:59Z");
const verifiedAt = new Date("2026-10-01T00:00:00Z");

const claim = (dueAt: Date | null): WeighedClaim => ({
  ...{ id: "a", kind: "PHONE", intervalDays: 180, dueAt, attempts: 0, wrong: 0, standsWrong: false },
});
const finding = (
  severity: WeighedFinding["severity"],
  overrides: Partial<WeighedFinding> = {},
): WeighedFinding => ({
  ...{ rule: "LINK_MISSING", source: "RULE", severity, otherId: null, byReader: false },
  firstSeenAt: new Date("2026-11-01T00:00:00Z"),
  ...overrides,
});
const looks = (given: Partial<Weighed>, since: Date | null = verifiedAt) =>
  needsLook(
    {
      ...{ hotline: false, legalAid: false, onlyIn: [], sourceDate: null, waitedMonths: 0 },
      ...{ claims: [claim(later)], findings: [], verifiedAt: since },
      ...given,
    },
    monthsEnd,
  );

test.each([
  ["nothing is due and nothing speaks against it", {}, false],
  ["a claim was never verified", { claims: [claim(later), claim(null)] }, true],
  ["a claim falls due before the month is over", { claims: [claim(inMonth)] }, true],
  ["a claim falls due when the next month begins", { claims: [claim(later)] }, false],
  ["something serious stands open", { findings: [finding("HIGH", { firstSeenAt: new Date(0) })] }, true],
  ["something would stop a publication", { findings: [finding("BLOCKING")] }, true],
  ["something came since it was last verified", { findings: [finding("MEDIUM")] }, true],
  [
    "something was there when it was verified",
    { findings: [finding("MEDIUM", { firstSeenAt: new Date(0) })] },
    false,
  ],
  ["something is untidy", { findings: [finding("LOW"), finding("NOTE")] }, false],
  ["somebody said something, however small", { findings: [finding("LOW", { source: "PERSON" })] }, true],
])("an organization of which %s", (_what, given, wanted) => {
  expect(looks(given)).toBe(wanted);
});

test("where something was never verified, whatever stands open has not been seen", () => {
  expect(looks({ findings: [finding("MEDIUM", { firstSeenAt: new Date(0) })] }, null)).toBe(true);
});
