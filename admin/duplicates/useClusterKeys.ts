import type { KeyboardEvent, RefObject } from "react";
import { useTranslate } from "react-admin";
import { useShortcut } from "../layout/shortcuts.ts";

/** `j` and `k`, and on a link the arrows, put the focus on the next and the previous group, so that Enter compares it. */
export function useClusterKeys(list: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  const translate = useTranslate();
  const goBy = (step: number) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>("[data-compare]") ?? [])];
    const here = links.indexOf(document.activeElement as HTMLElement);
    links[Math.max(0, Math.min(links.length - 1, here + step))]?.focus();
  };
  useShortcut("j", translate("duplicates.next"), () => goBy(1));
  useShortcut("k", translate("duplicates.previous"), () => goBy(-1));
  return (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !(event.target as HTMLElement).matches("[data-compare]")) return;
    event.preventDefault();
    goBy(step);
  };
}
