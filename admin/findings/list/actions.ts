import type { ListedFindingFragment } from "#operations/findings/list/list";

/** A finding in the list: what is listed is kept, and has an id. */
export type Listed = ListedFindingFragment & { id: string };

/** What can be done with findings. */
export const actions = [
  "apply",
  "dismiss",
  "snooze",
  "resolve",
  "reopen",
  "take",
  "assign",
  "release",
] as const;
export type Action = (typeof actions)[number];

/** Why a repair is not applied. */
export type Obstacle = "none" | "settled" | "notYours" | "gone";

/** What keeps its repair from being applied; null for nothing. */
export function obstacleOf({ repair, state, organization }: Listed): Obstacle | null {
  if (!repair) return "none";
  if (state === "RESOLVED") return "settled";
  return organization?.may.includes("save") ? null : "notYours";
}

/** Whether somebody may do this with a finding, and it would change something; `mine` is their own id. */
export function isOpenTo(action: Action, finding: Listed, mine: string | undefined): boolean {
  const { may, assigneeId, source } = finding;
  switch (action) {
    // Whether two are one is said where they stand side by side: then both of their findings are settled.
    case "dismiss":
    case "resolve":
      return may.includes(action) && source !== "DUPLICATE";
    case "apply":
      return obstacleOf(finding) === null;
    case "take":
      return may.includes("assign") && mine !== undefined && assigneeId !== mine;
    case "release":
      return may.includes("assign") && assigneeId !== null && assigneeId === mine;
    default:
      return may.includes(action);
  }
}
