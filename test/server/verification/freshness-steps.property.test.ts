import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { claimsOf } from "../../../server/verification/claims.ts";
import { clocksOf } from "../../../server/verification/clocks.ts";
import { freshness } from "../../../server/verification/freshness.ts";
import { freshnessSteps } from "../../../server/verification/freshness-steps.ts";
import { usualDays } from "../../../server/verification/intervals.ts";
import type { Verification } from "../../../server/verification/standing.ts";
import { makeOrganization } from "../../factories/organization.ts";

const house = makeOrganization();
const begin = Date.UTC(2025, 0, 1);
const hour = 60 * 60 * 1000;
/** Also exactly at midnight, when months begin. */
const anyMoment = fc
  .oneof(
    fc.integer({ min: 0, max: 500 * 24 }),
    fc.nat({ max: 15 }).map((month) => (Date.UTC(2025, month, 1) - begin) / hour),
  )
  .map((hours) => new Date(begin + hours * hour));
const anyChecks = fc.array(
  fc.record({
    claim: fc.nat({ max: 2 }),
    outcome: fc.constantFrom("CONFIRMED", "CORRECTED", "CONFIRMED", "WRONG", "CLOSED", "NO_ANSWER"),
    verifiedAt: anyMoment,
    stale: fc.nat({ max: 9 }).map((dice) => dice === 0),
  }),
  { maxLength: 25 },
);
/** Also less than what counts as soon. */
const anyDays = fc.integer({ min: 1, max: 200 });

test("the steps up to a month come to what the checks made until its first moment say of each claim", () => {
  fc.assert(
    fc.property(anyChecks, anyDays, (checks, phone) => {
      const days = { ...usualDays, PHONE: phone, URGENT_PHONE: phone };
      const claims = claimsOf(house, days);
      const made = checks.map(
        ({ claim, outcome, verifiedAt, stale }, index): Verification => ({
          id: String(index),
          claimId: claims[claim]!.id,
          fingerprint: stale ? "0".repeat(64) : claims[claim]!.fingerprint,
          outcome: outcome as Verification["outcome"],
          method: "PHONE",
          revision: 1,
          verifiedAt,
          recordedAt: new Date(begin + index),
        }),
      );
      const steps = freshnessSteps(claims, made);
      for (let month = 0; month < 36; month++) {
        const at = new Date(Date.UTC(2025, month, 1));
        const known = made.filter(({ verifiedAt }) => verifiedAt <= at);
        const due = [...clocksOf(house, known, days).byClaim.values()].map(({ dueAt }) => dueAt);
        const count = (wanted: string) =>
          due.filter((moment) => freshness(moment === null ? null : new Date(moment), at) === wanted).length;
        const until = steps.filter((step) => step.month <= at.toISOString().slice(0, 10));
        const sum = (name: "verified" | "dueSoon" | "overdue") =>
          until.reduce((all, step) => all + step[name], 0);
        expect([at, sum("verified"), sum("dueSoon"), sum("overdue")]).toEqual([
          at,
          count("VERIFIED"),
          count("DUE_SOON"),
          count("OVERDUE"),
        ]);
      }
      expect(steps.map(({ month }) => month)).toEqual([...new Set(steps.map(({ month }) => month))].sort());
    }),
    { numRuns: 200 },
  );
});
