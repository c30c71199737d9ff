import type { FreshnessCounts } from "../../desk/freshness-counts.ts";
import type { OutcomeCount } from "../outcome-count.type.ts";

/** What became of tasks: they add up to `tasks`. */
export interface Coverage {
  tasks: number;
  /** Done, or its organization closed or became part of another: somebody knows how it stands. */
  reached: number;
  /** For the organization's answer. */
  waiting: number;
  unreachable: number;
  /** Somebody is at it. */
  begun: number;
  /** Nobody has begun, though somebody has it. */
  untouched: number;
  /** Nobody has it. */
  unassigned: number;
}

/** How long overdue a claim is, in days; each begins where the one before ends. */
export const overdueAges = ["MONTH", "QUARTER", "HALF", "YEAR", "LONGER"] as const;
export type OverdueAge = (typeof overdueAges)[number];
export const lastDays: Record<Exclude<OverdueAge, "LONGER">, number> = {
  MONTH: 30,
  QUARTER: 90,
  HALF: 180,
  YEAR: 365,
};

/** Tasks on a country's page, and how fresh the organizations on it are. */
export interface CountryFigures extends FreshnessCounts {
  code: string;
  /** Localized text. */
  name: Record<string, string>;
  tasks: number;
  planned: number;
  /** Of all its tasks. */
  reached: number;
}

export interface LetterFigures {
  /** Letters that went out, reminders left out; those that came back are among them. */
  sent: number;
  reminders: number;
  /** Letters of which at least one organization answered. */
  answered: number;
  bounced: number;
  /** That the mail server did not take, or of which it is not known. */
  failed: number;
  organizations: number;
  organizationsAnswered: number;
  /** Organizations that gave no answer for so long that the public is told. */
  unconfirmed: number;
}

/** All that is told of one month: what was done from its start until it was closed, and how the directory stood then. */
export interface ReviewFigures {
  planned: Coverage;
  /** Tasks that were listed below the line. */
  beyond: Coverage;
  claimsDue: number;
  claimsChecked: number;
  outcomes: OutcomeCount[];
  /** Of the tasks whose time was told. */
  time: { tasks: number; medianSeconds: number | null; totalSeconds: number };
  /** What appeared and was resolved meanwhile, and is open now; rules of which there is nothing to say are left out. */
  findings: { rule: string; appeared: number; resolved: number; open: number }[];
  organizations: FreshnessCounts;
  claims: FreshnessCounts;
  overdue: { age: OverdueAge; claims: number }[];
  countries: CountryFigures[];
  letters: LetterFigures;
  readers: { received: number; settled: number; open: number };
}
