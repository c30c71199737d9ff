import type { FreshnessCounts } from "../../desk/freshness-counts.ts";
import type { OutcomeCount } from "../outcome-count.type.ts";
import type { TaskState } from "../tasks/task-state.ts";
import type { LetterFigures, OverdueAge, ReviewFigures } from "./figures.ts";

/** Tasks that are alike. */
export interface AlikeTasks {
  planned: boolean;
  state: TaskState;
  assigned: boolean;
  countries: string[];
  count: number;
}

/** What the database counts for a month's figures: see `count-review.ts`. */
export interface ReviewCounts {
  tasks: AlikeTasks[];
  due: number;
  decided: number;
  outcomes: OutcomeCount[];
  time: ReviewFigures["time"];
  findings: ReviewFigures["findings"];
  organizations: FreshnessCounts;
  claims: FreshnessCounts;
  overdue: Record<OverdueAge, number>;
  /** Every country page. */
  countries: ({ code: string; name: Record<string, string>; organizations: number } & FreshnessCounts)[];
  letters: LetterFigures;
  readers: ReviewFigures["readers"];
}
