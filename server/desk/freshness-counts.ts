import { freshnessCondition } from "../organizations/lists/list-filter.ts";
import type { Values } from "../public/reading/statement.ts";
import type { Freshness } from "../verification/freshness.ts";

/** How many of something are how fresh. */
export interface FreshnessCounts {
  verified: number;
  dueSoon: number;
  overdue: number;
  neverVerified: number;
}

const names: Record<keyof FreshnessCounts, Freshness> = {
  verified: "VERIFIED",
  dueSoon: "DUE_SOON",
  overdue: "OVERDUE",
  neverVerified: "NEVER_VERIFIED",
};

/** Which of the counts is of which freshness, worst last. */
export const freshnessNames = Object.entries(names) as [keyof FreshnessCounts, Freshness][];

/** The counts as columns of a statement that groups rows: those that hold `where`, by when they fall due. */
export function freshnessColumns(
  { dueAt, where = "true" }: { dueAt: string; where?: string },
  now: Date,
  values: Values,
): string {
  return freshnessNames
    .map(
      ([name, freshness]) =>
        `count(*) FILTER (WHERE ${where} AND ${freshnessCondition(freshness, now, values, dueAt)})::int AS "${name}"`,
    )
    .join(", ");
}
