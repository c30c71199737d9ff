import { useEffect, useMemo, useRef, useState } from "react";

/** What is selected in the list, over all its pages, as it was last seen. */
export interface Selection<Row> {
  all: readonly Row[];
  has(id: string): boolean;
  /** Selects or unselects one; with `through`, all from the one before to it. */
  toggle(row: Row, options?: { through?: boolean }): void;
  /** All of the page, or none of it where all are selected. */
  togglePage(): void;
  page: "none" | "some" | "all";
  /** Selects these too, wherever in the list they stand. */
  add(rows: readonly Row[]): void;
  keep(ids: readonly string[]): void;
  clear(): void;
}

/** Keeps a selection for as long as the list is filtered alike (`scope`). */
export function useSelection<Row extends { id: string }>(
  rows: readonly Row[],
  scope: string,
): Selection<Row> {
  const [selected, setSelected] = useState<ReadonlyMap<string, Row>>(new Map());
  const last = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is selected and no longer seen would be changed unseen
  useEffect(() => setSelected(new Map()), [scope]);
  return useMemo(() => {
    const count = rows.filter(({ id }) => selected.has(id)).length;
    const change = (wanted: boolean, changed: readonly Row[]) =>
      setSelected((before) => {
        const next = new Map(before);
        for (const row of changed) {
          if (wanted) next.set(row.id, row);
          else next.delete(row.id);
        }
        return next;
      });
    return {
      all: [...selected.values()],
      has: (id) => selected.has(id),
      toggle(one, { through = false } = {}) {
        const places = [last.current, one.id].map((id) => rows.findIndex((row) => row.id === id));
        const [from, to] = places.sort((before, after) => before - after) as [number, number];
        last.current = one.id;
        change(!selected.has(one.id), through && from >= 0 ? rows.slice(from, to + 1) : [one]);
      },
      togglePage: () => change(count < rows.length, rows),
      page: count === 0 ? "none" : count < rows.length ? "some" : "all",
      add: (others) => change(true, others),
      keep: (ids) => setSelected((before) => new Map([...before].filter(([id]) => ids.includes(id)))),
      clear: () => setSelected(new Map()),
    };
  }, [rows, selected]);
}
