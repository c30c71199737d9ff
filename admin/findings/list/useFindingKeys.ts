import { type KeyboardEvent, type RefObject, useCallback } from "react";
import { useTranslate } from "react-admin";
import { useShortcut } from "../../layout/shortcuts.ts";
import type { Selection } from "../../layout/useSelection.ts";
import type { Action, Listed } from "./actions.ts";

type List = RefObject<HTMLElement | null>;

/** Each finding stands in an element with `data-row`, its title in one with `data-title`. */
const titlesOf = (list: List) => [...(list.current?.querySelectorAll<HTMLElement>("[data-title]") ?? [])];

/** Which finding has the focus in it; -1 for none. */
function placeIn(list: List): number {
  const row = document.activeElement?.closest<HTMLElement>("[data-row]");
  return row ? titlesOf(list).findIndex((title) => row.contains(title)) : -1;
}

function goTo(list: List, index: number): void {
  const titles = titlesOf(list);
  const title = titles[Math.max(0, Math.min(titles.length - 1, index))];
  title?.focus();
  title?.scrollIntoView({ block: "nearest" });
}

/**
 * `j` and `k` put the focus on the next and the previous finding; `x` selects it, and other keys do what can be done with
 * all that are selected, else with the one that has the focus. Returned is what makes arrows walk from title to title.
 */
export function useFindingKeys(
  list: List,
  rows: readonly Listed[],
  selection: Selection<Listed>,
  act: (action: Action, findings: readonly Listed[]) => void,
): (event: KeyboardEvent) => void {
  const translate = useTranslate();
  const here = () => rows.filter((_, index) => index === placeIn(list));
  const doWith = (action: Action) => () => act(action, selection.all.length > 0 ? selection.all : here());
  const key = (name: string) => translate(`findingsRoom.keys.${name}`);
  useShortcut("j", key("next"), () => goTo(list, placeIn(list) + 1));
  useShortcut("k", key("previous"), () => goTo(list, placeIn(list) - 1));
  useShortcut("x", key("select"), () => {
    const [row] = here();
    if (row) selection.toggle(row);
  });
  useShortcut("a", key("apply"), doWith("apply"));
  useShortcut("d", key("dismiss"), doWith("dismiss"));
  useShortcut("s", key("snooze"), doWith("snooze"));
  useShortcut("r", key("resolve"), doWith("resolve"));
  useShortcut("t", key("take"), doWith("take"));
  return (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by || !(event.target as HTMLElement).matches("[data-title]")) return;
    event.preventDefault();
    goTo(list, placeIn(list) + by);
  };
}

/**
 * Keeps the place of the finding that has the focus, before it may leave the list; what is returned goes on there, where
 * the focus was lost with it.
 */
export function useKeptPlace(list: List): () => () => void {
  return useCallback(() => {
    const index = placeIn(list);
    return () => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (index >= 0 && isLost) goTo(list, index);
    };
  }, [list]);
}
