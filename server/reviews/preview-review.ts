import { isLocalDate, toMoment } from "../dates.ts";
import type { Desk } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { authorize } from "../policies/law.ts";
import { reviewPolicy } from "../policies/review.ts";
import { changeIntervals, checkIntervals, type IntervalChange } from "../verification/change-intervals.ts";
import { checkReviewPolicy } from "./check-review-policy.ts";
import { findOnlyProviders } from "./find-only-providers.ts";
import { type MadeTask, makeTasks } from "./make-tasks.ts";
import { momentOf, monthOf, monthsAfter, toDay } from "./month.ts";
import { readReviewPolicy } from "./read-review-policy.ts";
import type { ReasonCode, TaskReason } from "./reasons.ts";
import { changePolicy, type PolicyChanges } from "./review-policy.ts";
import { capacityOf, readReviewers, teamOf } from "./team.ts";

export interface AskedPreview {
  /** A day or a moment, also one that is still to come; the beginning of the next month's review where it is left out. */
  asOf?: string | null;
  policy?: PolicyChanges | null;
  intervals?: IntervalChange[] | null;
}

/** What a review would be. */
export interface ReviewPreview {
  asOf: Date;
  tasks: number;
  planned: number;
  capacity: number;
  byCountry: { country: string; tasks: number; planned: number }[];
  byReason: { code: ReasonCode; tasks: number; planned: number }[];
  first: PreviewedTask[];
}

export interface PreviewedTask {
  organizationId: string;
  rank: number;
  score: number;
  reasons: TaskReason[];
}

const shown = 10;

/**
 * What a review would be as of a moment, with other weights, capacity or intervals: nothing is kept, and the rules do not look
 * again. Fails with FORBIDDEN, BAD_INPUT.
 */
export async function previewReview(
  { db, actor, now }: Pick<Desk, "db" | "actor" | "now">,
  asked: AskedPreview,
): Promise<ReviewPreview> {
  authorize(reviewPolicy, "read", actor, {});
  const { values } = await readReviewPolicy(db);
  const policy = changePolicy(values, asked.policy ?? {});
  const changes = asked.intervals ?? [];
  const { clock, tasksPerPerson } = policy;
  const problems = [
    ...checkReviewPolicy(policy),
    ...(changes.length > 0 ? checkIntervals(changes, { removable: false }) : []),
  ];
  if (problems.length > 0) fail("BAD_INPUT", undefined, problems);
  const asOf = asked.asOf
    ? readMoment(asked.asOf)
    : momentOf(monthsAfter(monthOf(now, clock.timezone), 1), clock);
  const month = toDay(monthOf(asOf, clock.timezone));
  const onlyProviders = await findOnlyProviders(db);
  const making = { month, asOf, policy, onlyProviders, intervals: changeIntervals({}, changes) };
  const all: Kept[] = [];
  let first: MadeTask[] = [];
  for (let after: string | null = null, isEnd = false; !isEnd; ) {
    const made = await makeTasks(db, after, making);
    all.push(...made.tasks.map(toKept));
    first = [...first, ...made.tasks].sort(byRank).slice(0, shown);
    ({ isEnd } = made);
    after = made.last;
  }
  const capacity = capacityOf(teamOf(await readReviewers(db), tasksPerPerson), tasksPerPerson);
  const planned = all.sort(byRank).slice(0, capacity);
  return {
    ...{ asOf, tasks: all.length, planned: planned.length, capacity },
    byCountry: count(all, planned, ({ countries }) => countries).map(([country, counts]) => ({
      country,
      ...counts,
    })),
    byReason: count(all, planned, ({ codes }) => codes).map(([code, counts]) => ({ code, ...counts })),
    first: first.map(({ organizationId, score, reasons }, index) => ({
      ...{ organizationId, rank: index + 1, score, reasons },
    })),
  };
}

/** So little of each that those of a large directory are held at once. */
interface Kept extends Pick<MadeTask, "organizationId" | "score" | "countries"> {
  codes: ReasonCode[];
}

const toKept = ({ organizationId, score, countries, reasons }: MadeTask): Kept => ({
  ...{ organizationId, score, countries },
  codes: reasons.map(({ code }) => code),
});

/** As in `rankTasks`. */
const byRank = (one: Pick<Kept, "score" | "organizationId">, other: typeof one) =>
  other.score - one.score || (one.organizationId < other.organizationId ? -1 : 1);

/** How many tasks there are of each value, and within the plan; most first. */
function count<Value extends string>(
  all: readonly Kept[],
  planned: readonly Kept[],
  valuesOf: (task: Kept) => readonly Value[],
): [Value, { tasks: number; planned: number }][] {
  const counts = new Map<Value, { tasks: number; planned: number }>();
  const add = (tasks: readonly Kept[], column: "tasks" | "planned") => {
    for (const value of tasks.flatMap(valuesOf)) {
      const counted = counts.get(value) ?? { tasks: 0, planned: 0 };
      counted[column] += 1;
      counts.set(value, counted);
    }
  };
  add(all, "tasks");
  add(planned, "planned");
  return [...counts].sort(
    ([name, one], [otherName, other]) => other.tasks - one.tasks || (name < otherName ? -1 : 1),
  );
}

function readMoment(text: string): Date {
  const at = isLocalDate(text) ? new Date(`${text}T00:00:00Z`) : toMoment(text);
  return (
    at ??
    fail("BAD_INPUT", undefined, [
      {
        path: "asOf",
        message: {
          en: "Write a day like 2026-12-01, or a moment like 2026-12-01T06:00:00Z.",
          es: "Escribe un día, como 2026-12-01, o un momento, como 2026-12-01T06:00:00Z.",
        },
      },
    ])
  );
}
