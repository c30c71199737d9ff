import type { CoverageFragment, ReadReportQuery } from "#operations/reviews/report/report";

export type Report = NonNullable<ReadReportQuery["reviewReport"]>;

/** What became of tasks, best first as bars are read; each with its color in the theme. */
export const coverageParts = [
  { key: "reached", color: "success.main" },
  { key: "waiting", color: "warning.main" },
  { key: "begun", color: "primary.main" },
  { key: "unreachable", color: "error.main" },
  { key: "untouched", color: "text.secondary" },
  { key: "unassigned", color: "action.disabled" },
] as const satisfies { key: keyof CoverageFragment; color: string }[];

/** The months as shares of a hundred; null where there is nothing to have a share of. Pure. */
export function trendShares(trend: Report["trend"]): {
  months: string[];
  overdue: (number | null)[];
  reached: (number | null)[];
} {
  const share = (part: number, all: number) => (all === 0 ? null : Math.round((part / all) * 100));
  return {
    months: trend.map(({ month }) => month),
    overdue: trend.map(({ overdue, claims }) => share(overdue, claims)),
    // More may be reached than was planned: what is below the line counts, too.
    reached: trend.map(({ reached, planned }) => {
      const one = share(reached, planned);
      return one === null ? null : Math.min(100, one);
    }),
  };
}
