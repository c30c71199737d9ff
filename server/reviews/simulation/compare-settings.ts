import { type IntervalDays, intervalKeys, usualDays } from "../../verification/intervals.ts";
import { type Rates, usualRates, withAnswers, withDecay } from "./rates.ts";
import { type SimulatedMonth, type SimulateOptions, simulate } from "./simulate.ts";

/** How long checks count, compared with the usual days. */
export const intervalSets = { half: 0.5, usual: 1, double: 2 } as const;
export type IntervalSet = keyof typeof intervalSets;

/** Tasks a month for each thousand organizations; somebody does 40. */
export const capacities = [10, 20, 40, 80, 120, 160, 240] as const;

/** What comes of one setting: shares of critical claims, as they are on average in the last three months. */
export interface Outcome {
  /** Overdue, or never verified at all. */
  outdated: number;
  overdue: number;
  /** Wrong, public and not marked. */
  wrong: number;
  /** Tasks at the last month's start, for each thousand organizations. */
  tasks: number;
  /** In which month everybody of the first day had been looked at, but for one in a hundred; null: not in this time. */
  firstPass: number | null;
}

export interface Setting extends Outcome {
  intervals: IntervalSet;
  capacity: number;
}

/** The recommended setting in a world that is kinder or harsher than the usual one. */
export interface Doubt extends Outcome {
  name: DoubtName;
}
export type DoubtName = "decay.least" | "decay.most" | "answers.none" | "answers.least" | "answers.most";

export interface Comparison {
  months: number;
  organizations: number;
  seed: number;
  settings: Setting[];
  doubts: Doubt[];
}

export type CompareOptions = Pick<SimulateOptions, "months" | "organizations" | "seed" | "policy"> & {
  /** Told after each setting. */
  onProgress?: (done: number, total: number) => void;
};

/** What docs/review.md recommends, and why. */
export const recommended = { intervals: "usual", capacity: 120 } as const satisfies Partial<Setting>;

const doubtful: Record<DoubtName, Rates> = {
  "decay.least": withDecay("least"),
  "decay.most": withDecay("most"),
  "answers.none": { ...usualRates, answers: 0 },
  "answers.least": withAnswers("least"),
  "answers.most": withAnswers("most"),
};

/** Plays every setting on the same world, and the recommended one in others. Pure, but for telling how far it is. */
export function compareSettings({ onProgress, ...options }: CompareOptions): Comparison {
  const sets = Object.keys(intervalSets) as IntervalSet[];
  const asked = sets.flatMap((intervals) => capacities.map((capacity) => ({ intervals, capacity })));
  const names = Object.keys(doubtful) as DoubtName[];
  let done = 0;
  const tell = <T>(value: T): T => {
    onProgress?.(++done, asked.length + names.length);
    return value;
  };
  const { months, organizations, seed } = options;
  return {
    ...{ months, organizations, seed },
    settings: asked.map((setting) => tell({ ...setting, ...playSetting(options, setting) })),
    doubts: names.map((name) => tell({ name, ...playSetting(options, recommended, doubtful[name]) })),
  };
}

/** Plays one setting. */
export function playSetting(
  options: Omit<CompareOptions, "onProgress">,
  { intervals, capacity }: Pick<Setting, "intervals" | "capacity">,
  rates?: Rates,
): Outcome {
  const tasks = Math.round((capacity * options.organizations) / 1000);
  return outcomeOf(simulate({ ...options, rates, capacity: tasks, days: daysOf(intervals) }));
}

function daysOf(set: IntervalSet): IntervalDays {
  return Object.fromEntries(
    intervalKeys.map((key) => [key, Math.round(usualDays[key] * intervalSets[set])]),
  ) as IntervalDays;
}

/** A first pass that nearly everybody has had: of some nobody can find out anything, ever. */
const nearlyAll = 0.99;

function outcomeOf(months: SimulatedMonth[]): Outcome {
  const last = months.slice(-3);
  const sum = (of: (month: SimulatedMonth) => number) => last.reduce((all, month) => all + of(month), 0);
  // To a tenth of a percent, as it is printed: what is drawn says the same.
  const share = (of: (month: SimulatedMonth) => number) =>
    Math.round((1000 * sum(of)) / sum(({ claims }) => claims)) / 1000;
  const passed = months.findIndex(({ firstPass }) => firstPass >= nearlyAll);
  return {
    outdated: share(({ overdue, neverVerified }) => overdue + neverVerified),
    overdue: share(({ overdue }) => overdue),
    wrong: share(({ wrong }) => wrong),
    tasks: Math.round((1000 * sum(({ tasks }) => tasks)) / sum(({ organizations }) => organizations)),
    firstPass: passed < 0 ? null : passed + 1,
  };
}
