import type { ShownReviewFragment } from "#operations/reviews/reviews";

type Counted = ShownReviewFragment["progress"]["outcomes"][number];

/** What came of checks: each outcome with how often, and by which ways, the most frequent first. */
export interface OutcomeRow {
  outcome: Counted["outcome"];
  count: number;
  methods: { method: Counted["method"]; count: number }[];
}

/** Puts together what is counted for each outcome and method. Pure. */
export function outcomeRows(outcomes: readonly Counted[]): OutcomeRow[] {
  const groups = Map.groupBy(outcomes, ({ outcome }) => outcome);
  return [...groups]
    .map(([outcome, parts]) => ({
      outcome,
      count: parts.reduce((sum, { count }) => sum + count, 0),
      methods: parts
        .map(({ method, count }) => ({ method, count }))
        .sort((one, other) => other.count - one.count),
    }))
    .sort((one, other) => other.count - one.count);
}

/** How long something took, in the unit in which people would say it. */
export function spanOf(seconds: number): { unit: "seconds" | "minutes" | "hours"; count: number } {
  if (seconds < 90) return { unit: "seconds", count: Math.round(seconds) };
  if (seconds < 90 * 60) return { unit: "minutes", count: Math.round(seconds / 60) };
  return { unit: "hours", count: Math.round(seconds / 3600) };
}
