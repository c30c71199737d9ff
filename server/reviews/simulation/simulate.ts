import { freshness } from "../../verification/freshness.ts";
import { type IntervalDays, usualDays } from "../../verification/intervals.ts";
import { momentOf, monthsAfter, toDay } from "../month.ts";
import { needsLook } from "../needs-look.ts";
import { type ReviewPolicyValues, usualPolicy } from "../review-policy.ts";
import { weigh } from "../weigh.ts";
import { type Answer, answerLetters, keepAnswer } from "./answer-letters.ts";
import { chanceOf } from "./chance.ts";
import { doTask } from "./do-task.ts";
import { type Rates, usualRates } from "./rates.ts";
import type { Simulated } from "./simulated.ts";
import { isWrong, makeOrganization, passMonth, type World } from "./world.ts";

export interface SimulateOptions {
  months: number;
  organizations: number;
  seed: number;
  /** How many tasks the team does in a month. */
  capacity: number;
  days?: IntervalDays;
  policy?: ReviewPolicyValues;
  rates?: Rates;
}

/** How the directory stood at the end of a month, and what was done in it. Claims are the critical ones. */
export interface SimulatedMonth {
  month: string;
  organizations: number;
  claims: number;
  neverVerified: number;
  overdue: number;
  dueSoon: number;
  verified: number;
  /** Claims that are wrong, public, and not marked as found wrong. */
  wrong: number;
  tasks: number;
  /** Tasks that were worked on, and organizations that left the directory because somebody found them closed. */
  done: number;
  closed: number;
  letters: number;
  answers: number;
  /** How many of the organizations of the first day somebody has looked at, as a share. */
  firstPass: number;
}

/** A task of the simulated month. */
export interface Task {
  one: Simulated;
  score: number;
  /** Claims that are due before the month ends. */
  due: string[];
}

const dayLength = 24 * 60 * 60 * 1000;
/** At most so much of a month goes into answers, which come from everywhere: the list has what does most harm. */
const answersShare = 0.5;
/** The first month of every simulated directory. */
const begin = "2027-01";

/**
 * Plays a directory's reviews month by month in memory: what goes wrong, what is noticed, who is written to and called, by
 * the same rules as the real one. Pure: the same options, the same months.
 */
export function simulate(options: SimulateOptions): SimulatedMonth[] {
  const { days = usualDays, policy = usualPolicy, rates = usualRates } = options;
  const world: World = { chance: chanceOf(options.seed), rates, days };
  let public_ = Array.from({ length: options.organizations }, (_, index) =>
    makeOrganization(world, index, { month: begin, first: true }),
  );
  let made = options.organizations;
  let [lookedAt, proposals]: [number, Answer[]] = [0, []];
  return Array.from({ length: options.months }, (_, number) => {
    const month = monthsAfter(begin, number);
    const asOf = momentOf(month, policy.clock);
    if (number > 0) {
      for (const one of public_) passMonth(world, one, number, asOf);
      const more =
        Math.floor((rates.newPerYear * options.organizations * number) / 12) + options.organizations - made;
      for (let index = 0; index < more; index++)
        public_.push(makeOrganization(world, made++, { month, first: false }));
    }
    const tasks = openReview(public_, { month, asOf, policy });
    const answered = answerLetters(world, tasks, number, asOf);
    proposals.push(...answered.proposals);
    const { done, closed, left } = work(world, tasks, {
      capacity: options.capacity,
      proposals,
      number,
      asOf,
    });
    proposals = left;
    for (const { one } of tasks) if (closed.has(one) && one.first) lookedAt += 1;
    public_ = public_.filter((one) => !closed.has(one));
    const firstLookedAt = lookedAt + public_.filter((one) => one.first && one.lookedAt).length;
    return {
      month,
      ...count(public_, momentOf(monthsAfter(month, 1), policy.clock)),
      ...{ tasks: tasks.length, done, closed: closed.size },
      ...{ letters: answered.letters, answers: answered.answers },
      firstPass: firstLookedAt / options.organizations,
    };
  });
}

interface Opened {
  month: string;
  asOf: Date;
  policy: ReviewPolicyValues;
}

/** The month's tasks in order of their rank. */
function openReview(organizations: readonly Simulated[], { month, asOf, policy }: Opened): Task[] {
  const end = toDay(monthsAfter(month, 1));
  return organizations
    .filter(({ weighed }) => needsLook(weighed, end))
    .map((one) => ({
      one,
      score: weigh(one.weighed, policy, asOf).score,
      due: dueOf(one, end),
    }))
    .sort((a, b) => b.score - a.score || a.one.index - b.one.index);
}

const dueOf = ({ weighed }: Simulated, end: Date) =>
  weighed.claims.filter(({ dueAt }) => dueAt === null || dueAt < end).map(({ id }) => id);

interface Month {
  capacity: number;
  proposals: Answer[];
  number: number;
  asOf: Date;
}

/** The team decides about answers, then goes down the list as far as it comes; what it does not reach has waited. */
function work(world: World, tasks: readonly Task[], { capacity, proposals, number, asOf }: Month) {
  const end = new Date(asOf.getTime() + 28 * dayLength);
  const decided = proposals.splice(0, Math.floor((capacity * answersShare) / world.rates.proposalWork));
  for (const answer of decided) keepAnswer(world, answer);
  let left = Math.floor(capacity - decided.length * world.rates.proposalWork);
  const all = Math.max(1, left);
  const closed = new Set<Simulated>();
  let done = 0;
  for (const { one, due } of tasks) {
    // What its organization has answered since is not due any more.
    const still = due.filter((id) =>
      one.weighed.claims.some((claim) => claim.id === id && isDue(claim.dueAt, end)),
    );
    const isEnded = still.length === 0 && due.length > 0;
    one.weighed.waitedMonths = isEnded ? 0 : one.weighed.waitedMonths + 1;
    if (isEnded || left === 0) continue;
    left -= 1;
    done += 1;
    one.weighed.waitedMonths = 0;
    const at = new Date(asOf.getTime() + (27 * (all - left) * dayLength) / all);
    if (doTask(world, one, still, { month: number, at })) closed.add(one);
  }
  return { done, closed, left: proposals };
}

const isDue = (dueAt: Date | null, end: Date) => dueAt === null || dueAt < end;

function count(organizations: readonly Simulated[], now: Date) {
  const counted = { neverVerified: 0, overdue: 0, dueSoon: 0, verified: 0, wrong: 0 };
  const names = {
    NEVER_VERIFIED: "neverVerified",
    OVERDUE: "overdue",
    DUE_SOON: "dueSoon",
    VERIFIED: "verified",
  } as const;
  let claims = 0;
  for (const one of organizations)
    for (const { id, dueAt, standsWrong } of one.weighed.claims) {
      claims += 1;
      counted[names[freshness(dueAt, now)]] += 1;
      if (isWrong(one, id) && !standsWrong) counted.wrong += 1;
    }
  return { organizations: organizations.length, claims, ...counted };
}
