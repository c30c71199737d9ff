import { expect, test } from "@jest/globals";
import { lastCheck } from "../../../../admin/organizations/history/last-check.ts";

const check = (recordedAt: string, counts = true) => ({
  outcome: "CONFIRMED",
  method: "PHONE",
  verifiedAt: recordedAt,
  recordedAt,
  counts,
});

test("a claim stood then as the last check known then left it, if that speaks of what it said", () => {
  const checks = [
    check("2026-03-05T00:00:00Z"),
    check("2026-02-01T00:00:00Z"),
    check("2026-02-20T00:00:00Z", false),
  ];
  expect(lastCheck(checks, "2026-03-01T00:00:00Z")).toBe(checks[1]);
  expect(lastCheck(checks, "2026-03-05T00:00:00.000Z")).toBe(checks[0]);
  expect(lastCheck(checks, "2026-01-01T00:00:00Z")).toBeNull();
});
