import { type ColumnName, defaultColumns, readColumns } from "./columns.ts";
import { type ListFilter, readFilter } from "./list-filter.ts";

export const orders = ["DUE", "EDITED", "NAME", "RELEVANCE"] as const;
export type Order = (typeof orders)[number];
export interface Sort {
  field: Order;
  order: "ASC" | "DESC";
}

/** A list as somebody likes to see it. */
export interface ListView extends Sort {
  filter: ListFilter;
  columns: readonly ColumnName[];
}

/** Which way each order goes at first: what is due next, what was edited last, from A. */
const ways: Record<Order, Sort["order"]> = { DUE: "ASC", EDITED: "DESC", NAME: "ASC", RELEVANCE: "DESC" };

/** The order as it goes at first. */
export function sortBy(field: Order): Sort {
  return { field, order: ways[field] };
}

/** The order of a list that names none: the best match of a search first, else what is due. */
export function usualSort(filter: ListFilter): Sort {
  return sortBy(filter.search ? "RELEVANCE" : "DUE");
}

/** An order that can be asked for: the best match there is only where something is searched. */
export function readSort({ field, order }: { field?: unknown; order?: unknown }, filter: ListFilter): Sort {
  const known = orders.find((one) => one === field);
  if (!known || (known === "RELEVANCE" && !filter.search)) return usualSort(filter);
  return { field: known, order: order === "DESC" || order === "ASC" ? order : ways[known] };
}

/** How the door is asked for the list. */
export function toVariables(filter: ListFilter, { field, order }: Sort) {
  return { filter, orderBy: field, descending: field === "RELEVANCE" ? null : order === "DESC" };
}

/** What is kept of a view under a name, read again; whatever stands there, a list comes of it. */
export function readView(query: unknown): ListView {
  const kept = (typeof query === "object" && query !== null ? query : {}) as Record<string, unknown>;
  const filter = readFilter(kept.filter);
  return { filter, ...readSort(kept, filter), columns: readColumns(kept.columns) };
}

/** The end of the address at which a view is seen. */
export function searchOf({ filter, field, order }: Omit<ListView, "columns">): string {
  return `?${new URLSearchParams({ filter: JSON.stringify(filter), sort: field, order, page: "1" })}`;
}

/** Whether two views show the same. */
export function isSameView(one: ListView, other: ListView): boolean {
  return written(one) === written(other);
}

const written = ({ filter, field, order, columns }: ListView) =>
  JSON.stringify([Object.entries(filter).sort(), field, order, columns]);

export const builtInNames = ["needsMe", "drafts", "foundWrong", "withoutSpanish"] as const;
export type BuiltInName = (typeof builtInNames)[number];

/** The views that everybody has; who is limited to countries begins with theirs. */
export function builtInViews(countries: readonly string[]): { name: BuiltInName; view: ListView }[] {
  const theirs: ListFilter = countries.length > 0 ? { countries: [...countries] } : {};
  const viewOf = (name: BuiltInName, filter: ListFilter, field: Order) => ({
    name,
    view: { filter: { ...filter, ...theirs }, ...sortBy(field), columns: defaultColumns },
  });
  return [
    viewOf("needsMe", { status: "PUBLISHED" }, "DUE"),
    viewOf("drafts", { status: "DRAFT" }, "EDITED"),
    viewOf("foundWrong", { status: "PUBLISHED", foundWrong: true }, "DUE"),
    viewOf("withoutSpanish", { status: "PUBLISHED", missingLanguage: "es" }, "NAME"),
  ];
}
