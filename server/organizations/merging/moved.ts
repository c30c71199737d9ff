import type { Change } from "../../documents/shape.ts";
import type { ItemMove } from "./merge-plan.ts";

/** What went over from one organization in a merge, as its record keeps it: all that it takes to bring it back. */
export interface Moved {
  items: Omit<ItemMove, "organizationId">[];
  /** Claims of those that were merged into it before, which fell together with one of its own: with which. */
  followers: { id: string; into: string }[];
  /** Where its entries stood in their sections. */
  positions: Record<string, number>;
  notes: string[];
  /** The open proposals, as they were for it. */
  proposals: { id: string; baseRevision: number; changes: Change[] }[];
  /** What was noticed about it and goes on to be noticed about the kept one, as it was; and what went with it. */
  findings: { id: string; path: string; claimId: string | null }[];
  closed: string[];
  branches: string[];
  /** The organizations that were merged into it before. */
  former: string[];
}

const claimLists = ["presence", "locations", "contacts", "phones", "emails", "links", "schedules"];

/** Whether an item is a claim, which has an identity of its own. */
export function isClaim({ list }: Pick<ItemMove, "list">): boolean {
  return claimLists.includes(list);
}
