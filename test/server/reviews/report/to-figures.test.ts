import { describe, expect, test } from "@jest/globals";
import type { AlikeTasks, ReviewCounts } from "../../../../server/reviews/report/counts.ts";
import { toFigures } from "../../../../server/reviews/report/to-figures.ts";
import { toReportMonth } from "../../../../server/reviews/report/trend.ts";
import type { TaskState } from "../../../../server/reviews/tasks/task-state.ts";
import { makeFigures } from "../../../factories/review-report.ts";

const fresh = { verified: 0, dueSoon: 0, overdue: 0, neverVerified: 0 };
const alike = (over: Partial<AlikeTasks>): AlikeTasks => ({
  ...{ planned: true, state: "TODO", assigned: true, countries: ["MX"], count: 1, ...over },
});

function makeCounts(over: Partial<ReviewCounts> = {}): ReviewCounts {
  const { letters, readers, time } = makeFigures();
  return {
    ...{ tasks: [], due: 0, decided: 0, outcomes: [], findings: [], countries: [] },
    ...{ organizations: fresh, claims: fresh, letters, readers, time },
    overdue: { LONGER: 5, MONTH: 1, YEAR: 4, HALF: 3, QUARTER: 2 },
    ...over,
  };
}

describe("a task counts as", () => {
  test.each<[part: string, state: TaskState, assigned: boolean]>([
    ["reached", "DONE", true],
    ["reached", "DONE", false],
    ["reached", "CLOSED", true],
    ["waiting", "WAITING", false],
    ["unreachable", "UNREACHABLE", true],
    ["begun", "IN_PROGRESS", true],
    ["begun", "IN_PROGRESS", false],
    ["untouched", "TODO", true],
    ["unassigned", "TODO", false],
  ])("%s when it is %s, handed to somebody: %s", (part, state, assigned) => {
    const { planned, beyond } = toFigures(makeCounts({ tasks: [alike({ state, assigned, count: 3 })] }));
    const nothing = { reached: 0, waiting: 0, unreachable: 0, begun: 0, untouched: 0, unassigned: 0 };
    expect(planned).toEqual({ ...nothing, tasks: 3, [part]: 3 });
    expect(beyond).toEqual({ ...nothing, tasks: 0 });
  });
});

test("what is below the line is told apart, and a task on two pages counts on each", () => {
  const tasks = [
    alike({ state: "DONE", countries: ["MX", "GT"], count: 2 }),
    alike({ planned: false, state: "DONE", countries: ["GT"] }),
    alike({ planned: false, countries: ["MX"], count: 4 }),
    alike({ countries: [] }),
  ];
  const country = (code: string, organizations: number) => ({
    ...{ code, name: { en: code }, organizations, ...fresh, verified: organizations },
  });
  const figures = toFigures(
    makeCounts({
      tasks,
      countries: [country("MX", 9), country("GT", 0), country("CR", 0), country("PA", 1)],
    }),
  );
  expect([figures.planned.tasks, figures.planned.reached]).toEqual([3, 2]);
  expect([figures.beyond.tasks, figures.beyond.reached, figures.beyond.untouched]).toEqual([5, 1, 4]);
  const counts = figures.countries.map(({ code, tasks, planned, reached, verified }) => [
    ...[code, tasks, planned, reached, verified],
  ]);
  // By code; a page with nobody on it and nothing to do is left out.
  expect(counts).toEqual([
    ["GT", 3, 2, 3, 0],
    ["MX", 6, 2, 2, 9],
    ["PA", 0, 0, 0, 1],
  ]);
  expect(figures.countries[0]).not.toHaveProperty("organizations");
});

test("lists come in one order, however the database counts: what decided most first, ages by length", () => {
  const findings = [
    { rule: "B", appeared: 1, resolved: 2, open: 0 },
    { rule: "Z", appeared: 9, resolved: 0, open: 9 },
    { rule: "A", appeared: 1, resolved: 2, open: 5 },
    { rule: "SILENT", appeared: 0, resolved: 0, open: 0 },
    { rule: "C", appeared: 0, resolved: 7, open: 0 },
  ];
  const outcomes: ReviewCounts["outcomes"] = [
    { method: "VISIT", outcome: "CLOSED", count: 1 },
    { method: "EMAIL", outcome: "WRONG", count: 2 },
    { method: "EMAIL", outcome: "CONFIRMED", count: 3 },
  ];
  const forth = toFigures(makeCounts({ findings, outcomes }));
  const back = toFigures(makeCounts({ findings: findings.toReversed(), outcomes: outcomes.toReversed() }));
  expect(forth.findings.map(({ rule }) => rule)).toEqual(["C", "A", "B", "Z"]);
  expect(forth.outcomes.map(({ count }) => count)).toEqual([3, 2, 1]);
  expect(forth.overdue.map(({ claims }) => claims)).toEqual([1, 2, 3, 4, 5]);
  expect(JSON.stringify(back)).toBe(JSON.stringify(forth));
});

test("a month in the trend: what the checks changed, and what nobody can rely on", () => {
  expect(toReportMonth("2026-12", makeFigures())).toEqual({
    ...{ month: "2026-12", planned: 80, reached: 66, checks: 353, changed: 34 + 12 + 2 + 3 },
    ...{ claims: 1009, overdue: 311, lettersSent: 52, lettersAnswered: 27, medianSeconds: 385 },
  });
});
