import { type FindingFilter, readFindingFilter } from "../finding-filter.ts";

/** Chips that always stand there, in this order. */
export const firstChips = [
  "severities",
  "rules",
  "who",
  "country",
  "section",
  "sources",
  "minAgeDays",
  "states",
] as const;
/** What only addresses ask for: each stands there while it is chosen, and can be taken away. */
const otherChips = ["organizationId", "claimId", "ids", "countries", "state", "city"] as const;

export type FirstChip = (typeof firstChips)[number];
export type Chip = FirstChip | (typeof otherChips)[number];

/** Days of which one can be asked for at least so many. */
export const ages = [7, 30, 90, 365];

/** Whose they are, where that is not one person. */
export const nobody = "nobody";
export const somebody = "somebody";

/** What is chosen for a chip, as texts. */
export function chosenOf(chip: Chip, filter: FindingFilter): readonly string[] {
  if (chip === "who") return whoOf(filter);
  const value = filter[chip];
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [String(value)];
}

function whoOf({ assigneeId, assigned }: FindingFilter): string[] {
  if (assigneeId) return [assigneeId];
  if (typeof assigned !== "boolean") return [];
  return [assigned ? somebody : nobody];
}

/** The chips to show. */
export function chipsOf(filter: FindingFilter): Chip[] {
  return [...otherChips.filter((chip) => chosenOf(chip, filter).length > 0), ...firstChips];
}

/** Chips of which several values may be chosen. */
export const takesSeveral = (chip: Chip): chip is "severities" | "rules" | "sources" | "states" =>
  ["severities", "rules", "sources", "states"].includes(chip);

/** What stands as chosen where nobody has chosen. */
export const usualStates = ["OPEN"];

/** The filter after somebody chose a value of a chip; where several may be chosen, what is chosen already is taken out. */
export function choose(filter: FindingFilter, chip: FirstChip, value: string): FindingFilter {
  if (takesSeveral(chip)) {
    const isUsual = chip === "states" && !filter.states;
    const before = isUsual ? usualStates : chosenOf(chip, filter);
    const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
    const isNone = chip === "states" && after.join() === usualStates.join();
    return readFindingFilter({ ...filter, [chip]: isNone ? undefined : after });
  }
  if (chip === "who") {
    const isOne = value !== nobody && value !== somebody;
    const who = isOne ? { assigneeId: value } : { assigned: value === somebody };
    return readFindingFilter({ ...drop(filter, "who"), ...who });
  }
  return readFindingFilter({ ...filter, [chip]: chip === "minAgeDays" ? Number(value) : value });
}

/** The filter without what is chosen of a chip. */
export function drop(filter: FindingFilter, chip: Chip): FindingFilter {
  const names = chip === "who" ? ["assigneeId", "assigned"] : [chip];
  return Object.fromEntries(Object.entries(filter).filter(([name]) => !names.includes(name)));
}
