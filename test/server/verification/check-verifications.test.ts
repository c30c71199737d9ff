import { expect, test } from "@jest/globals";
import {
  type CheckedClaim,
  checkVerifications,
  mostClaims,
} from "../../../server/verification/check-verifications.ts";

const now = new Date("2026-03-15T12:00:00Z");
const check = (overrides: Partial<CheckedClaim> = {}): CheckedClaim => ({
  claimId: "c",
  outcome: "CONFIRMED",
  method: "PHONE",
  ...overrides,
});

test.each<[string, Partial<CheckedClaim>]>([
  ["nothing but its outcome and method", {}],
  ["nulls for what is not known", { verifiedAt: null, evidenceUrl: null, note: null }],
  ["this very moment", { verifiedAt: now }],
  ["two years ago to the second", { verifiedAt: new Date("2024-03-15T12:00:00Z") }],
  ["a page with a query", { evidenceUrl: "https://casa.example/contacto?idioma=es#tel" }],
  ["a note of 2,000 characters", { note: "x".repeat(2000) }],
])("a check told with %s is taken", (_what, told) => {
  expect(checkVerifications([check(told)], now)).toEqual([]);
});

test.each<[string, Partial<CheckedClaim>, string, string]>([
  ["in the future", { verifiedAt: new Date("2026-03-15T12:00:00.001Z") }, "verifiedAt", "future"],
  ["of long ago", { verifiedAt: new Date("2024-03-15T11:59:59Z") }, "verifiedAt", "two years"],
  ["with a script for evidence", { evidenceUrl: "javascript:alert(1)" }, "evidenceUrl", "http"],
  ["with half an address", { evidenceUrl: "casa.example" }, "evidenceUrl", "http"],
  ["with an address in two words", { evidenceUrl: "https://casa.example/a b" }, "evidenceUrl", "spaces"],
  ["with a zero byte in the address", { evidenceUrl: "https://casa.example/\0" }, "evidenceUrl", "http"],
  [
    "with an endless address",
    { evidenceUrl: `https://x.example/${"x".repeat(2000)}` },
    "evidenceUrl",
    "2000",
  ],
  ["with an endless note", { note: "x".repeat(2001) }, "note", "2000"],
  ["with a note that nobody can see", { note: "\u200b \u202e" }, "note", "nothing to read"],
])("a check %s is refused at its field", (_what, told, field, says) => {
  expect(checkVerifications([check({ claimId: "other" }), check(told)], now)).toEqual([
    { path: `claims[1].${field}`, message: expect.objectContaining({ en: expect.stringContaining(says) }) },
  ]);
});

test("each claim is told once, and every one that comes again is named", () => {
  const again = [check(), check({ outcome: "WRONG" }), check()];
  expect(checkVerifications(again, now).map(({ path }) => path)).toEqual([
    "claims[1].claimId",
    "claims[2].claimId",
  ]);
});

test("a call names at least one claim, and no more than an organization could have", () => {
  const many = Array.from({ length: mostClaims + 1 }, (_, index) => check({ claimId: String(index) }));
  expect(checkVerifications(many.slice(1), now)).toEqual([]);
  for (const claims of [[], many])
    expect(checkVerifications(claims, now)).toEqual([
      { path: "claims", message: expect.objectContaining({ en: expect.stringContaining("1 to 200") }) },
    ]);
});
