import { type KeyboardEvent, type RefObject, useCallback } from "react";

/** A list whose rows are walked by keys: each stands in an element with `data-row`, its title in one with `data-title`. */
export type Walked = RefObject<HTMLElement | null>;

const titlesOf = (list: Walked) => [...(list.current?.querySelectorAll<HTMLElement>("[data-title]") ?? [])];

/** Which row has the focus in it; -1 for none. */
export function placeIn(list: Walked): number {
  const row = document.activeElement?.closest<HTMLElement>("[data-row]");
  return row ? titlesOf(list).findIndex((title) => row.contains(title)) : -1;
}

/** Puts the focus on a row, the first or the last where there is none at that place. */
export function goTo(list: Walked, index: number): void {
  const titles = titlesOf(list);
  const title = titles[Math.max(0, Math.min(titles.length - 1, index))];
  title?.focus();
  title?.scrollIntoView({ block: "nearest" });
}

/** Walks from title to title by arrow keys. */
export function walkBy(list: Walked): (event: KeyboardEvent) => void {
  return (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by || !(event.target as HTMLElement).matches("[data-title]")) return;
    event.preventDefault();
    goTo(list, placeIn(list) + by);
  };
}

/**
 * Keeps the place of the row that has the focus, before it may leave the list; what is returned goes on there, where the
 * focus was lost with it.
 */
export function useKeptPlace(list: Walked): () => () => void {
  return useCallback(() => {
    const index = placeIn(list);
    return () => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (index >= 0 && isLost) goTo(list, index);
    };
  }, [list]);
}
