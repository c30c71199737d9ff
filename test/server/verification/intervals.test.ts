import { expect, test } from "@jest/globals";
import { intervalDays } from "../../../server/verification/intervals.ts";

test.each([
  ["PRESENCE", 365],
  ["ADDRESS", 365],
  ["PHONE", 180],
  ["EMAIL", 365],
  ["LINK", 365],
  ["SCHEDULE", 180],
  ["CONTACT", 180],
] as const)("a %s counts for %i days", (kind, days) => {
  expect(intervalDays(kind)).toBe(days);
});

test("a hotline and every phone of legal aid fall due after 90 days", () => {
  expect(intervalDays("PHONE", { phoneType: "HOTLINE", legalAid: false })).toBe(90);
  expect(intervalDays("PHONE", { phoneType: "VOICE", legalAid: true })).toBe(90);
  expect(intervalDays("PHONE", { phoneType: "WHATSAPP", legalAid: false })).toBe(180);
});

test("legal aid makes nothing but phones urgent", () => {
  expect(intervalDays("EMAIL", { legalAid: true })).toBe(365);
});
