import { expect, test } from "@jest/globals";
import { isBroken, nextStanding } from "../../../../server/quality/web/next-standing.ts";
import { first, later } from "../../../support/link-run.ts";

test("a bad night is not two days, and looks come ever more seldom", () => {
  const failing = { outcome: "DEAD", reason: "TIMEOUT" } as const;
  const night = new Date("2026-03-20T23:30:00Z");
  const none = { failingSince: null, failedAt: null, failures: 0 };
  const once = nextStanding(none, failing, night);
  expect(isBroken(once)).toBe(false);
  expect(isBroken(nextStanding(once, failing, later(1, night)))).toBe(false);
  expect(isBroken(nextStanding(once, failing, later(12, night)))).toBe(true);
  // The same date, however far apart its hours.
  const morning = new Date("2026-03-20T00:10:00Z");
  expect(isBroken(nextStanding(nextStanding(none, failing, morning), failing, later(23, morning)))).toBe(
    false,
  );
  const waits: number[] = [];
  let [at, told] = [first, nextStanding(none, failing, first)];
  for (let count = 0; count < 8; count++) {
    waits.push((told.dueAt.getTime() - at.getTime()) / (60 * 60 * 1000));
    [at, told] = [told.dueAt, nextStanding(told, failing, told.dueAt)];
  }
  expect(waits).toEqual([1, 6, 24, 48, 96, 168, 672, 672]);
});
