import { useEffect, useMemo, useRef, useState } from "react";
import type { Listed } from "./columns.ts";

/** What is selected in the list, over all its pages, as it was last seen. */
export interface Selection {
  organizations: readonly Listed[];
  has(id: string): boolean;
  /** Selects or unselects one; with `through`, all from the one before to it. */
  toggle(organization: Listed, options?: { through?: boolean }): void;
  /** All of the page, or none of it where all are selected. */
  togglePage(): void;
  page: "none" | "some" | "all";
  keep(ids: readonly string[]): void;
  clear(): void;
}

/** Keeps a selection for as long as the list is filtered alike (`scope`). */
export function useSelection(rows: readonly Listed[], scope: string): Selection {
  const [selected, setSelected] = useState<ReadonlyMap<string, Listed>>(new Map());
  const last = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is selected and no longer seen would be changed unseen
  useEffect(() => setSelected(new Map()), [scope]);
  return useMemo(() => {
    const count = rows.filter(({ id }) => selected.has(id)).length;
    const change = (wanted: boolean, changed: readonly Listed[]) =>
      setSelected((before) => {
        const next = new Map(before);
        for (const row of changed) {
          if (wanted) next.set(row.id, row);
          else next.delete(row.id);
        }
        return next;
      });
    return {
      organizations: [...selected.values()],
      has: (id) => selected.has(id),
      toggle(organization, { through = false } = {}) {
        const places = [last.current, organization.id].map((id) => rows.findIndex((row) => row.id === id));
        const [from, to] = places.sort((one, other) => one - other) as [number, number];
        last.current = organization.id;
        change(
          !selected.has(organization.id),
          through && from >= 0 ? rows.slice(from, to + 1) : [organization],
        );
      },
      togglePage: () => change(count < rows.length, rows),
      page: count === 0 ? "none" : count < rows.length ? "some" : "all",
      keep: (ids) => setSelected((before) => new Map([...before].filter(([id]) => ids.includes(id)))),
      clear: () => setSelected(new Map()),
    };
  }, [rows, selected]);
}
