import type { OpenTaskFragment } from "#operations/reviews/task/task";
import { dayOf } from "../../history/days.ts";

export type OpenTask = OpenTaskFragment;
export type TaskClaim = OpenTask["claims"][number];
export type TaskEvent = OpenTask["events"][number];

/** What came of one claim, as an event tells it. */
interface ToldOutcome {
  claimId: string;
  outcome: string;
  verificationId: string;
}

/** What an event tells of claims; nothing where it tells of something else. */
export function outcomesOf({ kind, data }: Pick<TaskEvent, "kind" | "data">): ToldOutcome[] {
  if (kind !== "OUTCOME") return [];
  const { outcomes } = (data ?? {}) as { outcomes?: ToldOutcome[] };
  return outcomes ?? [];
}

/** As many days without an answer are enough to say that nobody can be reached. */
export const enoughDays = 3;

/** On how many days nobody answered, since somebody last did. */
export function daysUnanswered(events: readonly TaskEvent[], claimId: string, zone?: string): number {
  const days = new Set<string>();
  for (const event of inOrder(events))
    for (const { outcome } of outcomesOf(event).filter((one) => one.claimId === claimId)) {
      if (outcome === "NO_ANSWER") days.add(dayOf(event.at, zone));
      else days.clear();
    }
  return days.size;
}

const inOrder = (events: readonly TaskEvent[]) =>
  [...events].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
