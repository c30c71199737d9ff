import type { RefObject } from "react";
import { useTranslate } from "react-admin";
import { useShortcut } from "../../layout/shortcuts.ts";
import type { Selection } from "../../layout/useSelection.ts";
import type { Listed } from "./columns.ts";

/**
 * `j` and `k` put the focus on the next and the previous organization, so that Enter opens it; `x` selects the one that
 * has the focus, and `f` flags it. Each stands in an element with `data-row`.
 */
export function useRowKeys(
  list: RefObject<HTMLElement | null>,
  rows: readonly Listed[],
  selection: Selection<Listed>,
) {
  const translate = useTranslate();
  const focused = () => document.activeElement?.closest<HTMLElement>("[data-row]")?.dataset.row;
  const place = () => rows.findIndex(({ id }) => id === focused());
  const goTo = (index: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    const link = row && list.current?.querySelector<HTMLElement>(`[data-row="${row.id}"] a`);
    link?.focus();
    link?.scrollIntoView({ block: "nearest" });
  };
  useShortcut("j", translate("list.keys.next"), () => goTo(place() + 1));
  useShortcut("k", translate("list.keys.previous"), () => goTo(place() - 1));
  useShortcut("x", translate("list.keys.select"), () => {
    const row = rows[place()];
    if (row) selection.toggle(row);
  });
  useShortcut("f", translate("flags.key"), () =>
    list.current?.querySelector<HTMLElement>(`[data-row="${focused()}"] [data-flag]`)?.click(),
  );
}
