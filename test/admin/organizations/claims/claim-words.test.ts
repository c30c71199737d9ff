import { expect, test } from "@jest/globals";
import { claimWords, standingOf } from "../../../../admin/organizations/claims/claim-words.ts";

const clocks = { dueAt: null, verifiedAt: null, verifiedVia: null, foundWrongAt: null };
const translate = (key: string, options: object = {}) =>
  [key.split(".").at(-1), ...Object.values(options).filter(Boolean)].join(" ");
const date = (text: string) => text.slice(0, 10);

test("a claim that a check found wrong says so before anything else", () => {
  const wrong = { ...clocks, freshness: "NEVER_VERIFIED" as const, foundWrongAt: "2026-03-01T10:00:00Z" };
  expect(standingOf(wrong)).toBe("FOUND_WRONG");
  expect(claimWords(wrong, translate, date)).toBe("FOUND_WRONG 2026-03-01");
});

test("one that stands says when, and how", () => {
  const held = {
    ...clocks,
    freshness: "VERIFIED" as const,
    verifiedAt: "2026-03-01T10:00:00Z",
    verifiedVia: "PHONE" as const,
    dueAt: "2026-06-01T10:00:00Z",
  };
  expect(claimWords(held, translate, date)).toBe("VERIFIED 2026-06-01 2026-03-01 PHONE");
});
