import { expect, test } from "@jest/globals";
import { claimsOf } from "../../../server/verification/claims.ts";
import { usualDays } from "../../../server/verification/intervals.ts";
import type { Verification } from "../../../server/verification/standing.ts";
import { unconfirmedSince } from "../../../server/verification/unconfirmed-since.ts";
import { makeOrganization } from "../../factories/organization.ts";

const document = makeOrganization();
const [presence] = claimsOf(document, usualDays).filter(({ id }) => id === document.presence.id);
const since = new Date("2026-03-01T00:00:00Z");
const check = (overrides: Partial<Verification> = {}): Verification => ({
  ...{ id: "1", claimId: document.presence.id, fingerprint: presence!.fingerprint },
  ...{ outcome: "CONFIRMED", method: "PHONE", revision: 1 },
  ...{ verifiedAt: new Date("2026-02-27T00:00:00Z"), recordedAt: new Date("2026-03-02T00:00:00Z") },
  ...overrides,
});
const of = (verifications: Verification[], unconfirmed: Date | null = since) =>
  unconfirmedSince(document, { verifications, days: usualDays, unconfirmedSince: unconfirmed });

test("who never answered stays unconfirmed until somebody is told that it is there", () => {
  expect(of([], null)).toBeNull();
  expect(of([])).toBe(since);
  expect(of([check()])).toBeNull();
  expect(of([check({ recordedAt: new Date("2026-02-28T00:00:00Z") })])).toBe(since);
  for (const outcome of ["NO_ANSWER", "UNREACHABLE", "CLOSED", "WRONG"] as const)
    expect(of([check({ outcome })])).toBe(since);
  expect(of([check({ claimId: document.phones[0]!.id })])).toBe(since);
  expect(of([check({ fingerprint: "0".repeat(64) })])).toBe(since);
});
