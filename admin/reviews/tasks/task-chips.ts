import { openStates, readTaskFilter, type TaskFilter } from "./task-filter.ts";

/** The chips, in their order. Whether they are one's own tasks is asked beside them. */
export const taskChips = ["states", "planned", "who", "country", "section", "reason"] as const;
export type TaskChip = (typeof taskChips)[number];

/** Whose they are, where that is not one person. */
export const nobody = "nobody";
export const somebody = "somebody";

/** Which side of the line of capacity. */
export const above = "above";
export const below = "below";

/** Of this chip several values may be chosen. */
export const takesSeveral = (chip: TaskChip): chip is "states" => chip === "states";

/** What is chosen for a chip, as texts. */
export function chosenOf(chip: TaskChip, filter: TaskFilter): readonly string[] {
  const { states, planned, assigneeId, assigned } = filter;
  if (chip === "states") return states ?? [];
  if (chip === "planned") return typeof planned === "boolean" ? [planned ? above : below] : [];
  if (chip === "who") {
    if (assigneeId) return [assigneeId];
    return typeof assigned === "boolean" ? [assigned ? somebody : nobody] : [];
  }
  const value = filter[chip];
  return value ? [value] : [];
}

/** The filter after somebody chose a value of a chip; a state that is chosen already is taken out. */
export function choose(filter: TaskFilter, chip: TaskChip, value: string): TaskFilter {
  switch (chip) {
    case "states": {
      const before: readonly string[] = filter.states ?? openStates;
      const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
      const isUsual = after.length === openStates.length && openStates.every((one) => after.includes(one));
      return readTaskFilter({ ...filter, states: isUsual ? undefined : after });
    }
    case "planned":
      return readTaskFilter({ ...filter, planned: value === above });
    case "who": {
      const isOne = value !== nobody && value !== somebody;
      const who = isOne ? { assigneeId: value } : { assigned: value === somebody };
      // One's own tasks are asked for beside it: both at once would find nothing.
      return readTaskFilter({ ...drop(drop(filter, "who"), "mine"), ...who });
    }
    default:
      return readTaskFilter({ ...filter, [chip]: value });
  }
}

/** The filter without what is chosen of a chip, or of a condition that has none. */
export function drop(filter: TaskFilter, chip: TaskChip | "mine" | "search"): TaskFilter {
  const names = chip === "who" ? ["assigneeId", "assigned"] : [chip];
  return Object.fromEntries(Object.entries(filter).filter(([name]) => !names.includes(name)));
}

/** Whether something is asked for beside whose tasks they are: then a filter can be cleared. */
export function isNarrowed(filter: TaskFilter): boolean {
  return Object.keys(filter).some((name) => name !== "mine");
}

/** One's own tasks, or everybody's; who they are with is asked otherwise then. */
export function withMine(filter: TaskFilter, mine: boolean): TaskFilter {
  return mine ? { ...drop(filter, "who"), mine: true } : drop(filter, "mine");
}
