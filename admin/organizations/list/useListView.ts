import { useMemo } from "react";
import { useListContext, useStore } from "react-admin";
import { useNavigate } from "react-router-dom";
import { useMe } from "../../session/useMe.ts";
import { type ColumnName, columnNames, readColumns } from "./columns.ts";
import { type Condition, type ListFilter, readFilter, withCondition } from "./list-filter.ts";
import { type ListView, readSort, type Sort, searchOf, sortBy, usualSort } from "./list-view.ts";

/** What the list shows, as its address says it, and how to show something else. */
export interface ShownList {
  view: ListView;
  /** Goes to another view; `replace` leaves no step behind, for what is typed letter by letter. */
  show(view: Partial<ListView>, options?: { replace?: boolean }): void;
  setFilter(filter: ListFilter, options?: { replace?: boolean }): void;
  setCondition(name: Condition, value: unknown): void;
  setSort(sort: Sort): void;
  setColumns(columns: readonly ColumnName[]): void;
}

/** The list's view, in its address but for the columns, which each person keeps in the browser. */
export function useListView(): ShownList {
  const navigate = useNavigate();
  const { filterValues, sort } = useListContext();
  const who = useMe()?.user?.id ?? "";
  const [kept, keep] = useStore<readonly ColumnName[] | undefined>(`organizations.columns.${who}`);
  return useMemo(() => {
    const filter = readFilter(filterValues);
    const view: ListView = { filter, ...readSort(sort, filter), columns: readColumns(kept) };
    const show: ShownList["show"] = (next, { replace = false } = {}) => {
      const whole = { ...view, ...next };
      if (next.columns) keep(next.columns);
      navigate({ search: searchOf({ ...whole, ...readSort(whole, whole.filter) }) }, { replace });
    };
    return {
      view,
      show,
      setFilter: (wanted, options) => {
        // Where a search begins, what fits it best comes first; nobody loses an order they chose meanwhile.
        const begins = Boolean(wanted.search) && !filter.search;
        show({ filter: wanted, ...(begins ? sortBy("RELEVANCE") : {}) }, options);
      },
      setCondition: (name, value) => show({ filter: withCondition(filter, name, value) }),
      setSort: (wanted) => show(wanted),
      setColumns: (columns) => keep(columnNames.filter((name) => columns.includes(name))),
    };
  }, [filterValues, sort, kept, keep, navigate]);
}

/** The order of the list where its address names none. */
export function useUsualSort(search: string): Sort {
  return useMemo(() => {
    try {
      return usualSort(readFilter(JSON.parse(new URLSearchParams(search).get("filter") ?? "{}")));
    } catch {
      return usualSort({});
    }
  }, [search]);
}
