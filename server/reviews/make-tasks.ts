import { randomUUID } from "node:crypto";
import type { Review } from "../../generated/prisma/client.ts";
import type { Transaction } from "../database/prisma.ts";
import { freshness } from "../verification/freshness.ts";
import type { IntervalDays } from "../verification/intervals.ts";
import { type LoadedWeighed, loadWeighed } from "./load-weighed.ts";
import { monthsAfter, toDay, toMonth } from "./month.ts";
import { needsLook } from "./needs-look.ts";
import type { Evidence } from "./reasons.ts";
import { changePolicy, type PolicyChanges, type ReviewPolicyValues } from "./review-policy.ts";
import { weigh } from "./weigh.ts";

/** A task before it has a rank. */
export interface MadeTask {
  organizationId: string;
  score: number;
  harm: number;
  likelihood: number;
  reasons: ReturnType<typeof weigh>["reasons"];
  waitedMonths: number;
  due: { claimId: string; kind: string; freshness: string; dueAt: string | null }[];
  countries: string[];
}

export type OnlyProviders = ReadonlyMap<string, NonNullable<Evidence["places"]>>;

const batchSize = 500;

/** As which moment, by which policy and for which month tasks are made. */
export interface Making {
  month: Date;
  asOf: Date;
  policy: ReviewPolicyValues;
  onlyProviders: OnlyProviders;
  /** Days that the interval policy is to have instead: only to see what would come of it. */
  intervals?: Partial<IntervalDays>;
}

export function makingOf(
  { month, asOf, policy }: Pick<Review, "month" | "asOf" | "policy">,
  onlyProviders: OnlyProviders,
): Making {
  return { month, asOf, policy: changePolicy(policy as PolicyChanges, {}), onlyProviders };
}

/** Weighs the next organizations after an id; `last` is null where there were none. */
export async function makeTasks(
  tx: Transaction,
  after: string | null,
  making: Making,
): Promise<{ tasks: MadeTask[]; weighed: number; last: string | null; isEnd: boolean }> {
  const loaded = await loadWeighed(tx, { after, size: batchSize }, making);
  const monthsEnd = toDay(monthsAfter(toMonth(making.month), 1));
  const tasks = loaded
    .filter((each) => needsLook(each, monthsEnd))
    .map((each) => toTask(each, making, monthsEnd));
  return {
    tasks,
    weighed: loaded.length,
    last: loaded.at(-1)?.id ?? null,
    isEnd: loaded.length < batchSize,
  };
}

function toTask(subject: LoadedWeighed, { policy, asOf }: Making, monthsEnd: Date): MadeTask {
  return {
    organizationId: subject.id,
    ...weigh(subject, policy, asOf),
    waitedMonths: subject.waitedMonths,
    countries: subject.countries,
    due: subject.claims
      .filter(({ dueAt }) => dueAt === null || dueAt < monthsEnd)
      .map(({ id, kind, dueAt }) => ({
        claimId: id,
        kind,
        freshness: freshness(dueAt, asOf),
        dueAt: dueAt?.toISOString() ?? null,
      })),
  };
}

/** Keeps tasks of a review; those that are there stay as they are. */
export async function keepTasks(
  tx: Transaction,
  reviewId: string,
  tasks: readonly MadeTask[],
): Promise<void> {
  if (tasks.length === 0) return;
  const rows = tasks.map((task) => ({ id: randomUUID(), ...task }));
  await tx.$executeRaw`
    INSERT INTO editorial.review_task
      (id, review_id, organization_id, score, harm, likelihood, reasons, waited_months, due, countries)
    SELECT t.id, ${reviewId}::uuid, t."organizationId", t.score, t.harm, t.likelihood, t.reasons, t."waitedMonths", t.due,
      ARRAY(SELECT jsonb_array_elements_text(t.countries))
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS t (
      id uuid, "organizationId" uuid, score float8, harm float8, likelihood float8, reasons jsonb,
      "waitedMonths" int, due jsonb, countries jsonb)
    ON CONFLICT (review_id, organization_id) DO NOTHING`;
}
