import type { ReviewTaskOrder } from "#operations/reviews/tasks/tasks";
import { readTaskFilter, type TaskFilter } from "./task-filter.ts";

/** How the door orders the list, by the word for it in the address. */
const orders = {
  rank: { orderBy: "RANK", descending: false },
  organization: { orderBy: "ORGANIZATION", descending: false },
  state: { orderBy: "STATE", descending: false },
  ended: { orderBy: "ENDED", descending: true },
} as const satisfies Record<string, { orderBy: ReviewTaskOrder; descending: boolean }>;

export type TaskSort = keyof typeof orders;
export const sorts = Object.keys(orders) as TaskSort[];

export const looks = ["list", "board"] as const;
export type TaskLook = (typeof looks)[number];

/** What the room shows of a month's tasks. */
export interface TaskView {
  filter: TaskFilter;
  sort: TaskSort;
  /** From 1. */
  page: number;
  as: TaskLook;
}

/** What the page's address asks for; `usual` is the filter where it names none. */
export function readTaskView(address: URLSearchParams, usual: TaskFilter): TaskView {
  const page = Number(address.get("page"));
  return {
    filter: address.has("filter") ? readTaskFilter(parse(address.get("filter")!)) : usual,
    sort: sorts.find((one) => one === address.get("sort")) ?? "rank",
    page: Number.isInteger(page) && page > 0 ? page : 1,
    as: looks.find((one) => one === address.get("as")) ?? "list",
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The end of the address at which a view of a month is seen; no month for the review that is under way. */
export function addressOf({ filter, sort, page, as }: TaskView, month: string | null): URLSearchParams {
  return new URLSearchParams({
    ...(month && { month }),
    ...(as !== "list" && { as }),
    filter: JSON.stringify(filter),
    ...(sort !== "rank" && { sort }),
    ...(page > 1 && { page: String(page) }),
  });
}

/** How the door is asked for the order of the list. */
export function orderOf(sort: TaskSort) {
  return orders[sort];
}

/**
 * Before which row the line of capacity is drawn: the first that it does not reach to. -1 for none: where all are above
 * it, or the list is not in order of rank.
 */
export function linePlace(rows: readonly { planned: boolean }[], sort: TaskSort): number {
  return sort === "rank" ? rows.findIndex(({ planned }) => !planned) : -1;
}
