import type { AlikeTasks, ReviewCounts } from "./counts.ts";
import { type CountryFigures, type Coverage, overdueAges, type ReviewFigures } from "./figures.ts";

/** A month's figures from what was counted. Pure: the same counts give the same figures, in one order. */
export function toFigures(counts: ReviewCounts): ReviewFigures {
  const { tasks, due, decided, outcomes, time, findings, overdue, countries, letters, readers } = counts;
  const { organizations, claims } = counts;
  return {
    planned: coverageOf(tasks.filter(({ planned }) => planned)),
    beyond: coverageOf(tasks.filter(({ planned }) => !planned)),
    claimsDue: due,
    claimsChecked: decided,
    outcomes: [...outcomes].sort(by(({ method, outcome }) => `${method} ${outcome}`)),
    time,
    findings: findings
      .filter(({ appeared, resolved, open }) => appeared + resolved + open > 0)
      .sort(by(({ rule }) => rule))
      .sort((one, other) => other.resolved - one.resolved || other.appeared - one.appeared),
    organizations,
    claims,
    overdue: overdueAges.map((age) => ({ age, claims: overdue[age] })),
    countries: countries.flatMap((country) => countryOf(country, tasks)).sort(by(({ code }) => code)),
    letters,
    readers,
  };
}

function coverageOf(tasks: readonly AlikeTasks[]): Coverage {
  const count = (holds: (task: AlikeTasks) => boolean) => sum(tasks.filter(holds));
  return {
    tasks: sum(tasks),
    reached: count(isReached),
    waiting: count(({ state }) => state === "WAITING"),
    unreachable: count(({ state }) => state === "UNREACHABLE"),
    begun: count(({ state }) => state === "IN_PROGRESS"),
    untouched: count(({ state, assigned }) => state === "TODO" && assigned),
    unassigned: count(({ state, assigned }) => state === "TODO" && !assigned),
  };
}

const isReached = ({ state }: AlikeTasks) => state === "DONE" || state === "CLOSED";
const sum = (tasks: readonly AlikeTasks[]) => tasks.reduce((all, { count }) => all + count, 0);

/** Nothing for a page on which nobody stands, and of which there was nothing to do. */
function countryOf(
  { organizations, ...country }: ReviewCounts["countries"][number],
  all: readonly AlikeTasks[],
): CountryFigures[] {
  const tasks = all.filter(({ countries }) => countries.includes(country.code));
  if (organizations + tasks.length === 0) return [];
  const planned = sum(tasks.filter((task) => task.planned));
  return [{ ...country, tasks: sum(tasks), planned, reached: sum(tasks.filter(isReached)) }];
}

/** By code, the same in every language and on every machine. */
function by<Item>(key: (item: Item) => string): (one: Item, other: Item) => number {
  return (one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0);
}
