import type { TaskRecord } from "../../policies/task.ts";
import type { Freshness } from "../../verification/freshness.ts";
import type { ClaimKind } from "../../verification/intervals.ts";
import type { TaskReason } from "../reasons.ts";
import type { TaskState } from "./task-state.ts";

/** A claim that was due when the review opened. */
export interface DueClaim {
  claimId: string;
  kind: ClaimKind;
  freshness: Freshness;
  /** ISO 8601; null where it never stood verified. */
  dueAt: string | null;
}

/** What is kept of a task. */
export interface TaskRow {
  id: string;
  reviewId: string;
  /** YYYY-MM. */
  month: string;
  /** Since when what is checked counts for it; null while the review is being started. */
  openedAt: Date | null;
  organizationId: string;
  rank: number | null;
  planned: boolean;
  score: number;
  harm: number;
  likelihood: number;
  reasons: TaskReason[];
  state: TaskState;
  countries: string[];
  assigneeId: string | null;
  waitedMonths: number;
  /** Of its own and of those that were merged into its organization meanwhile, as claims of this one. */
  due: DueClaim[];
  begunAt: Date | null;
  endedAt: Date | null;
  endedBy: string | null;
  /** What the law looks at. */
  record: TaskRecord;
}
