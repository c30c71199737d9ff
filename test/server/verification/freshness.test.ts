import { expect, test } from "@jest/globals";
import { dueAt, freshness, freshnessOrder } from "../../../server/verification/freshness.ts";

const due = new Date("2026-07-01T00:00:00Z");

test.each([
  ["31 days before", "2026-05-31T00:00:00.000Z", "VERIFIED"],
  ["30 days and a moment before", "2026-05-31T23:59:59.999Z", "VERIFIED"],
  ["30 days before", "2026-06-01T00:00:00.000Z", "DUE_SOON"],
  ["a moment before", "2026-06-30T23:59:59.999Z", "DUE_SOON"],
  ["in the moment it falls due", "2026-07-01T00:00:00.000Z", "OVERDUE"],
  ["years later", "2031-01-01T00:00:00.000Z", "OVERDUE"],
])("%s a claim is as fresh as the table says", (_when, now, expected) => {
  expect(freshness(due, new Date(now))).toBe(expected);
});

test("what was never verified is never fresh, whatever the day", () => {
  expect(freshness(null, due)).toBe("NEVER_VERIFIED");
});

test("the order is worst first", () => {
  expect(freshnessOrder).toEqual(["NEVER_VERIFIED", "OVERDUE", "DUE_SOON", "VERIFIED"]);
});

test("a verification counts for whole days of 24 hours, also over a change of the clocks", () => {
  expect(dueAt(new Date("2026-03-01T09:30:00Z"), 90)).toEqual(new Date("2026-05-30T09:30:00Z"));
});
