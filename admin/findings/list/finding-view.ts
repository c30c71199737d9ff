import type { FindingOrder } from "#operations/findings/list/list";
import { type FindingFilter, readFindingFilter } from "../finding-filter.ts";

/** How the door orders the list, by the word for it in the address. */
const orders = {
  worst: { orderBy: "SEVERITY", descending: false },
  newest: { orderBy: "FIRST_SEEN", descending: true },
  oldest: { orderBy: "FIRST_SEEN", descending: false },
  organization: { orderBy: "ORGANIZATION", descending: false },
  rule: { orderBy: "RULE", descending: false },
} as const satisfies Record<string, { orderBy: FindingOrder; descending: boolean }>;

export type FindingSort = keyof typeof orders;
export const sorts = Object.keys(orders) as FindingSort[];

/** What the list shows. */
export interface FindingView {
  filter: FindingFilter;
  sort: FindingSort;
  /** From 1. */
  page: number;
}

/** What the page's address asks for; `usual` is the filter where it names none. */
export function readFindingView(address: URLSearchParams, usual: FindingFilter): FindingView {
  const sort = sorts.find((one) => one === address.get("sort")) ?? "worst";
  const page = Number(address.get("page"));
  return {
    filter: address.has("filter") ? readFindingFilter(parse(address.get("filter")!)) : usual,
    sort,
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The end of the address at which a view is seen. */
export function addressOf({ filter, sort, page }: FindingView): URLSearchParams {
  return new URLSearchParams({
    filter: JSON.stringify(filter),
    ...(sort !== "worst" && { sort }),
    ...(page > 1 && { page: String(page) }),
  });
}

/** How the door is asked for the list. */
export function toVariables({ filter, sort }: Pick<FindingView, "filter" | "sort">) {
  return { filter, ...orders[sort] };
}
