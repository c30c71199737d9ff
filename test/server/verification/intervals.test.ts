import { expect, test } from "@jest/globals";
import { intervalKey, usualDays } from "../../../server/verification/intervals.ts";

test.each([
  ["PRESENCE", 365],
  ["ADDRESS", 365],
  ["PHONE", 180],
  ["EMAIL", 365],
  ["LINK", 365],
  ["SCHEDULE", 180],
  ["CONTACT", 180],
] as const)("a %s usually counts for %i days", (kind, days) => {
  expect(usualDays[intervalKey(kind)]).toBe(days);
});

test("a hotline and every phone of legal aid are urgent, and usually fall due after 90 days", () => {
  expect(intervalKey("PHONE", { phoneType: "HOTLINE", legalAid: false })).toBe("URGENT_PHONE");
  expect(intervalKey("PHONE", { phoneType: "VOICE", legalAid: true })).toBe("URGENT_PHONE");
  expect(intervalKey("PHONE", { phoneType: "WHATSAPP", legalAid: false })).toBe("PHONE");
  expect(usualDays.URGENT_PHONE).toBe(90);
});

test("legal aid makes nothing but phones urgent", () => {
  expect(intervalKey("EMAIL", { legalAid: true })).toBe("EMAIL");
});
