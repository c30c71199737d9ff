import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { freshnessCondition } from "../../../server/organizations/lists/list-filter.ts";
import { loadDocuments } from "../../../server/organizations/load-documents.ts";
import { writeClocks } from "../../../server/organizations/rows/write-clocks.ts";
import { Values } from "../../../server/public/reading/statement.ts";
import { claimsOf } from "../../../server/verification/claims.ts";
import { clocksOf } from "../../../server/verification/clocks.ts";
import { freshness, freshnessOrder } from "../../../server/verification/freshness.ts";
import { usualDays } from "../../../server/verification/intervals.ts";
import type { RecordedVerification } from "../../../server/verification/standing.ts";
import { makeBareOrganization, makePhone } from "../../factories/organization.ts";
import { publishOrganizations } from "../../factories/publish-organizations.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";

const houses = Array.from({ length: 40 }, () => makeBareOrganization({ phones: [makePhone()] }));
const begin = Date.UTC(2026, 0, 1);
const anyMoment = fc
  .integer({ min: 0, max: 400 * 24 * 60 * 60 })
  .map((seconds) => new Date(begin + seconds * 1000));

const anyCheck = fc.record({
  house: fc.nat({ max: houses.length - 1 }),
  claim: fc.nat({ max: 1 }),
  outcome: fc.constantFrom("CONFIRMED", "CORRECTED", "CONFIRMED", "WRONG", "MOVED", "CLOSED", "NO_ANSWER"),
  verifiedAt: anyMoment,
  stale: fc.nat({ max: 9 }).map((dice) => dice === 0),
});

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase("empty");
  await publishOrganizations(database.db, houses);
});
afterAll(() => database?.drop());

/** Which houses have that freshness, by the columns. */
async function findBy(wanted: (typeof freshnessOrder)[number], now: Date): Promise<string[]> {
  const values = new Values();
  const condition = freshnessCondition(wanted, now, values, "o.next_due_at");
  const rows = await database.db.$queryRawUnsafe<{ id: string }[]>(
    `SELECT o.id FROM editorial.organization o WHERE ${condition}`,
    ...values.list,
  );
  return rows.map(({ id }) => id).sort();
}

test("the columns give at any moment the freshness that the verifications come to", async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyCheck, { minLength: 30, maxLength: 60, size: "max" }),
      fc.array(anyMoment, { minLength: 1, maxLength: 3 }),
      async (checks, moments) => {
        const { db } = database;
        const made = checks.map(
          ({ house, claim, outcome, verifiedAt, stale }, index): RecordedVerification => {
            const { id, fingerprint } = claimsOf(houses[house]!)[claim]!;
            return {
              id: crypto.randomUUID(),
              claimId: id,
              fingerprint: stale ? "0".repeat(64) : fingerprint,
              outcome: outcome as RecordedVerification["outcome"],
              method: "PHONE",
              verifiedAt,
              recordedAt: new Date(begin + index),
              revision: 1,
              verifiedBy: "test",
              evidenceUrl: null,
              note: null,
            };
          },
        );
        await db.verification.createMany({ data: made });
        const loaded = await loadDocuments(
          db,
          houses.map(({ id }) => id),
        );
        await writeClocks(db, loaded);
        const clocks = loaded.map(({ document, verifications }) => ({
          id: document.id,
          due: clocksOf(document, verifications, usualDays).nextDueAt,
        }));
        // The moments at which something falls due are those at which the two could differ.
        const edges = clocks.flatMap(({ due }) => (due ? [new Date(due)] : [])).slice(0, 3);
        for (const now of [...moments, ...edges])
          for (const wanted of freshnessOrder) {
            const expected = clocks
              .filter(({ due }) => freshness(due === null ? null : new Date(due), now) === wanted)
              .map(({ id }) => id)
              .sort();
            if (expected.length > 0) seen.add(wanted);
            expect(await findBy(wanted, now)).toEqual(expected);
          }
      },
    ),
    { numRuns: 20 },
  );
  expect([...seen].sort()).toEqual([...freshnessOrder].sort());
});
