/** How the monthly reviews are made: what admins set for the whole directory. Pure. */
export interface ReviewPolicyValues {
  /** How many tasks somebody does in a month, unless they say otherwise. */
  tasksPerPerson: number;
  /** Added to a task's score for each month in which it was listed and not reached. */
  waitingPoints: number;
  /** What makes a wrong entry do more harm: added to 1. */
  harm: HarmPoints;
  /** What makes it more likely that an entry is wrong: added up. */
  signs: SignPoints;
  /** When the month's review is started by itself. */
  clock: ReviewClock;
  letters: LetterRules;
}

export interface HarmPoints {
  hotline: number;
  legalAid: number;
  /** Nobody else is in its section in its state. */
  onlyProvider: number;
  /** Readers wrote about it, so readers use it. */
  readerReports: number;
}

export interface SignPoints {
  neverVerified: number;
  overdue: number;
  dueSoon: number;
  foundWrong: number;
  noAnswer: number;
  duplicateCertain: number;
  duplicateLikely: number;
  findingBlocking: number;
  findingHigh: number;
  findingMedium: number;
  findingLow: number;
  checkFailed: number;
  readerReport: number;
}

export interface ReviewClock {
  on: boolean;
  /** Day of the month, and hour of that day, in the time zone (IANA). */
  day: number;
  hour: number;
  timezone: string;
}

export interface LetterRules {
  on: boolean;
  /** After how many days without an answer a letter is sent again. */
  days: number;
  /** For how many days a letter's link works. */
  linkDays: number;
  /** How many letters go out at a time. */
  perRun: number;
}

/** With what a directory begins, until an admin sets others; docs/review.md says why. */
export const usualPolicy: ReviewPolicyValues = {
  tasksPerPerson: 40,
  waitingPoints: 2,
  harm: { hotline: 1, legalAid: 0.5, onlyProvider: 0.5, readerReports: 0.5 },
  signs: {
    neverVerified: 2,
    overdue: 1,
    dueSoon: 0.5,
    foundWrong: 4,
    noAnswer: 1,
    duplicateCertain: 15,
    duplicateLikely: 4,
    findingBlocking: 5,
    findingHigh: 3,
    findingMedium: 1,
    findingLow: 0.2,
    checkFailed: 2,
    readerReport: 5,
  },
  clock: { on: true, day: 1, hour: 6, timezone: "UTC" },
  letters: { on: true, days: 21, linkDays: 60, perRun: 200 },
};

type Parts = "harm" | "signs" | "clock" | "letters";

/** What of the policy is to change; what is left out, or null, stays as it is. */
export type PolicyChanges = {
  [Key in Exclude<keyof ReviewPolicyValues, Parts>]?: ReviewPolicyValues[Key] | null;
} & {
  [Key in Parts]?: { [Name in keyof ReviewPolicyValues[Key]]?: ReviewPolicyValues[Key][Name] | null } | null;
};

/** The policy after the changes. Values that it was kept without, because there were none then, are the usual ones. */
export function changePolicy(before: PolicyChanges, changes: PolicyChanges): ReviewPolicyValues {
  return over(over(usualPolicy, before), changes);
}

function over<Values extends object>(values: Values, changes: object): Values {
  const given = new Map(Object.entries(changes).filter(([, value]) => value != null));
  const after = Object.entries(values).map(([name, value]) => {
    const to = given.get(name);
    return [name, typeof value === "object" ? over(value, to ?? {}) : (to ?? value)];
  });
  return Object.fromEntries(after);
}

/** Every value by its path, such as `clock.day`. */
export function valuesOf(policy: ReviewPolicyValues): Map<string, string | number | boolean> {
  return new Map(
    Object.entries(policy).flatMap(([name, value]) =>
      typeof value === "object"
        ? Object.entries(value).map(([own, each]) => [`${name}.${own}`, each] as const)
        : [[name, value] as const],
    ),
  );
}
