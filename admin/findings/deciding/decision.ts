import type { FindingState } from "#operations/organizations/findings/findings";

/** What somebody decides about findings. */
export type Decision =
  | { kind: "dismiss"; reason: string }
  /** Until a day (YYYY-MM-DD), from which they are open again. */
  | { kind: "snooze"; until: string; reason: string | null }
  | { kind: "resolve" }
  | { kind: "reopen" }
  /** To nobody where it is null. */
  | { kind: "assign"; assigneeId: string | null };

/** A finding as it stood when somebody decided about it. */
export interface Stood {
  id: string;
  state: FindingState;
  reason: string | null;
  snoozedUntil: string | null;
  assigneeId: string | null;
}

/** What to decide, in this order, so that findings stand again as they did before; those that stood alike together. */
export function takeBack(
  decision: Decision,
  findings: readonly Stood[],
): { decision: Decision; ids: string[] }[] {
  const back = findings.map((finding) => ({
    id: finding.id,
    before: decision.kind === "assign" ? handBack(finding) : stateBack(finding),
  }));
  const alike = Map.groupBy(back, ({ before }) => JSON.stringify(before));
  const groups = [...alike.values()].map((group) => ({
    decision: group[0]!.before,
    ids: group.map(({ id }) => id),
  }));
  // What is settled can be neither put off nor dismissed: first it is open again.
  if (decision.kind !== "resolve") return groups;
  const opened = { decision: { kind: "reopen" } as const, ids: findings.map(({ id }) => id) };
  return [opened, ...groups.filter((group) => group.decision.kind !== "reopen")];
}

const handBack = ({ assigneeId }: Stood): Decision => ({ kind: "assign", assigneeId });

function stateBack({ state, reason, snoozedUntil }: Stood): Decision {
  if (state === "DISMISSED") return { kind: "dismiss", reason: reason ?? "" };
  if (state === "SNOOZED") return { kind: "snooze", until: snoozedUntil ?? "", reason };
  return { kind: state === "RESOLVED" ? "resolve" : "reopen" };
}

/** What a dialog of a decision is about. */
export interface Deciding {
  findings: readonly Stood[];
  /** What was noticed, in a few words; of several, how many there are. */
  about: string;
  onClose(): void;
}

const dayLength = 86_400_000;

/** The day (YYYY-MM-DD, UTC as the server counts them) so many days from a moment. */
export function dayIn(days: number, now: number): string {
  return new Date(now + days * dayLength).toISOString().slice(0, 10);
}
