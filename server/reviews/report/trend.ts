import type { ReviewFigures } from "./figures.ts";

/** The main figures of one month. */
export interface ReportMonth {
  month: string;
  planned: number;
  reached: number;
  checks: number;
  /** Checks that found something wrong, or put it right. */
  changed: number;
  claims: number;
  /** Of them, those that nobody can rely on: overdue, or never verified. */
  overdue: number;
  lettersSent: number;
  lettersAnswered: number;
  medianSeconds: number | null;
}

/** How many months a trend tells of, the report's own among them. */
export const trendMonths = 12;

const changes: readonly string[] = ["CORRECTED", "WRONG", "MOVED", "CLOSED"];

/** What a trend tells of one month. Pure. */
export function toReportMonth(month: string, figures: ReviewFigures): ReportMonth {
  const { planned, beyond, outcomes, claims, letters, time } = figures;
  const sum = (counts: readonly { count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
  return {
    month,
    planned: planned.tasks,
    reached: planned.reached + beyond.reached,
    checks: sum(outcomes),
    changed: sum(outcomes.filter(({ outcome }) => changes.includes(outcome))),
    claims: claims.verified + claims.dueSoon + claims.overdue + claims.neverVerified,
    overdue: claims.overdue + claims.neverVerified,
    lettersSent: letters.sent,
    lettersAnswered: letters.answered,
    medianSeconds: time.medianSeconds,
  };
}
