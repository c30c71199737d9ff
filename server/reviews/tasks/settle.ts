import type { OrganizationRecord } from "../../policies/organization.ts";
import { isEnded, type TaskState } from "./task-state.ts";

/**
 * Why a task stands otherwise by itself: all that was due is decided, the organization is gone, left the directory, became
 * part of another, or was parted from it again; somebody has begun to check; what ended it holds no more.
 */
export type Because = "CHECKED" | "GONE" | "ARCHIVED" | "MERGED" | "PARTED" | "BEGUN" | "BACK";

/** The last time that a task came to stand otherwise. */
export interface LastState {
  from: TaskState | null;
  to: TaskState;
  /** Null where a person said so. */
  because: Because | null;
  at: Date;
}

/** All that decides how a task stands by itself. */
export interface Situation {
  state: TaskState;
  last: LastState | null;
  status: OrganizationRecord["status"];
  /** A check since the review opened found that the organization is there no more. */
  gone: boolean;
  /** It is there only for one that was merged into its organization, and that has parted again. */
  parted: boolean;
  /** Whether anything was due, and how much of that nobody has decided since. */
  asked: boolean;
  left: number;
  /** When something was last told since the review opened. */
  checkedAt: Date | null;
}

interface Settled {
  state: TaskState;
  because: Because;
}

/** How a task comes to stand by itself; null where it stays as it is. What a person said goes before. Pure. */
export function settle(situation: Situation): Settled | null {
  const { state, last, checkedAt } = situation;
  const end = endOf(situation);
  const byItself = isEnded(state) && last?.to === state && last.because !== null;
  if (end) {
    if (end.state === state) return null;
    // Whoever gave up on it is glad of an answer; otherwise an end is an end.
    const open = !isEnded(state) || (byItself && last.because !== "CHECKED");
    const answered = ["CHECKED", "GONE"].includes(end.because) && (state === "UNREACHABLE" || byItself);
    return open || answered ? end : null;
  }
  if (byItself) return { state: before(last, checkedAt), because: "BACK" };
  return state === "TODO" && last === null && checkedAt !== null
    ? { state: "IN_PROGRESS", because: "BEGUN" }
    : null;
}

/** How it would end now; null where it would not. */
function endOf({ status, gone, parted, asked, left, last, checkedAt }: Situation): Settled | null {
  if (status === "MERGED") return { state: "CLOSED", because: "MERGED" };
  if (status === "ARCHIVED") return { state: "CLOSED", because: "ARCHIVED" };
  if (parted) return { state: "CLOSED", because: "PARTED" };
  if (gone) return { state: "CLOSED", because: "GONE" };
  // Who said that it is to be done again means that there is more to check than was.
  const reopened = last?.because === null && last.from !== null && isEnded(last.from) && !isEnded(last.to);
  const more = reopened && (checkedAt === null || checkedAt <= last.at);
  return asked && left === 0 && !more ? { state: "DONE", because: "CHECKED" } : null;
}

/** How it stood before it ended by itself; what was checked since is a beginning. */
function before({ from }: LastState, checkedAt: Date | null): TaskState {
  if (from === null || from === "TODO") return checkedAt === null ? "TODO" : "IN_PROGRESS";
  return from === "DONE" || from === "CLOSED" ? "IN_PROGRESS" : from;
}
