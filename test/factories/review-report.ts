import { monthsAfter } from "../../server/reviews/month.ts";
import type { Coverage, ReviewFigures } from "../../server/reviews/report/figures.ts";
import type { Report } from "../../server/reviews/report/read-report.ts";
import { toReportMonth } from "../../server/reviews/report/trend.ts";

/** What became of tasks; they add up. */
export function makeCoverage(parts: Partial<Omit<Coverage, "tasks">> = {}): Coverage {
  const all = { reached: 0, waiting: 0, unreachable: 0, begun: 0, untouched: 0, unassigned: 0, ...parts };
  return { tasks: Object.values(all).reduce((sum, count) => sum + count, 0), ...all };
}

/** The figures of a month in which a little of everything happened. */
export function makeFigures(overrides: Partial<ReviewFigures> = {}): ReviewFigures {
  return {
    planned: makeCoverage({ reached: 61, waiting: 7, unreachable: 4, begun: 3, untouched: 3, unassigned: 2 }),
    beyond: makeCoverage({ reached: 5, unassigned: 93 }),
    claimsDue: 412,
    claimsChecked: 301,
    outcomes: [
      { method: "EMAIL", outcome: "CONFIRMED", count: 31 },
      { method: "ORGANIZATION", outcome: "CONFIRMED", count: 58 },
      { method: "PHONE", outcome: "CONFIRMED", count: 122 },
      { method: "PHONE", outcome: "CORRECTED", count: 34 },
      { method: "PHONE", outcome: "NO_ANSWER", count: 41 },
      { method: "PHONE", outcome: "UNREACHABLE", count: 6 },
      { method: "PHONE", outcome: "WRONG", count: 12 },
      { method: "VISIT", outcome: "CLOSED", count: 2 },
      { method: "VISIT", outcome: "MOVED", count: 3 },
      { method: "WEBSITE", outcome: "CONFIRMED", count: 44 },
    ],
    time: { tasks: 58, medianSeconds: 385, totalSeconds: 26_940 },
    findings: [
      { rule: "PHONE_RETIRED", appeared: 2, resolved: 21, open: 9 },
      { rule: "CLAIM_OVERDUE", appeared: 30, resolved: 18, open: 44 },
      { rule: "LINK_BROKEN", appeared: 6, resolved: 4, open: 5 },
      { rule: "RULE_OF_LONG_AGO", appeared: 0, resolved: 1, open: 0 },
      { rule: "NAME_INFERRED", appeared: 0, resolved: 0, open: 3 },
    ],
    organizations: { verified: 96, dueSoon: 14, overdue: 31, neverVerified: 27 },
    claims: { verified: 610, dueSoon: 88, overdue: 140, neverVerified: 171 },
    overdue: [
      { age: "MONTH", claims: 61 },
      { age: "QUARTER", claims: 40 },
      { age: "HALF", claims: 22 },
      { age: "YEAR", claims: 12 },
      { age: "LONGER", claims: 5 },
    ],
    countries: [
      {
        ...{ code: "GT", name: { en: "Guatemala", es: "Guatemala" }, tasks: 40, planned: 22, reached: 19 },
        ...{ verified: 22, dueSoon: 3, overdue: 9, neverVerified: 6 },
      },
      {
        ...{ code: "MX", name: { en: "Mexico", es: "México" }, tasks: 138, planned: 58, reached: 47 },
        ...{ verified: 74, dueSoon: 11, overdue: 22, neverVerified: 21 },
      },
    ],
    letters: {
      ...{ sent: 52, reminders: 18, answered: 27, bounced: 3, failed: 1 },
      ...{ organizations: 58, organizationsAnswered: 30, unconfirmed: 2 },
    },
    readers: { received: 4, settled: 3, open: 2 },
    ...overrides,
  };
}

/** A closed month's report, with the months before it, each a little worse than the next. */
export function makeReport(overrides: Partial<Report> = {}): Report {
  const figures = makeFigures();
  const { month = "2026-12" } = overrides;
  const before = Array.from({ length: 11 }, (_, index) => {
    const share = 1 - (11 - index) * 0.04;
    const { claims, planned, time } = figures;
    return toReportMonth(monthsAfter(month, index - 11), {
      ...figures,
      planned: { ...planned, reached: Math.round(planned.reached * share) },
      claims: { ...claims, neverVerified: Math.round(claims.neverVerified / share ** 2) },
      time: { ...time, medianSeconds: index < 2 ? null : Math.round(time.medianSeconds! / share) },
    });
  });
  return {
    ...figures,
    reviewId: "4f1c0f0e-6a52-4c11-9a7e-0d5b4d6a1c55",
    month,
    closed: true,
    from: new Date("2026-12-01T06:00:00Z"),
    until: new Date("2026-12-30T17:20:00Z"),
    trend: [...before, toReportMonth(month, figures)],
    ...overrides,
  };
}
