import { createContext, useContext } from "react";
import type { AskError } from "../../ask/ask-error.ts";
import type { Outcome } from "../../organizations/claims/outcomes.ts";
import type { ChoiceStanding, Chosen } from "./chosen.ts";
import type { TaskDraft } from "./task-draft.ts";
import type { OpenTask, TaskClaim } from "./task-events.ts";

/** What the page of a task shares among its parts. */
export interface Tasking {
  task: OpenTask;
  /** Its claims in the order to check them. */
  claims: readonly TaskClaim[];
  draft: TaskDraft;
  change(to: (before: TaskDraft) => TaskDraft): void;
  /** What was chosen for a claim and not recorded, and how that stands. */
  chosenFor(claimId: string): { chosen: Chosen; standing: ChoiceStanding } | null;
  /** Chooses what the check of a claim came to; nothing with null. */
  choose(claimId: string, outcome: Outcome | null): void;
  /** Somebody has looked at what the claim says now. */
  lookAgain(claimId: string): void;
  /** The claim at which one is. */
  current: string | null;
  setCurrent(claimId: string | null): void;
  /** How many choices can be recorded. */
  ready: number;
  /** Records them, and what was noted. */
  record(): void;
  /** Takes back a check that was recorded. */
  takeBack(verificationId: string): void;
  isBusy: boolean;
  /** Why it was not recorded. */
  refused: AskError | null;
  mayRecord: boolean;
}

export const TaskingContext = createContext<Tasking | null>(null);

export function useTasking(): Tasking {
  const tasking = useContext(TaskingContext);
  if (!tasking) throw new Error("This stands on the page of a task only.");
  return tasking;
}
