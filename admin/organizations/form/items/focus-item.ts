import { sectionOf } from "../sections.ts";

/** Puts the cursor into the first field of an item, once it is on the screen. */
export function focusItem(id: string | undefined): void {
  if (id === undefined) return;
  focusSoon(`[data-item="${CSS.escape(id)}"] [data-field] :is(input, textarea, select, button)`);
}

/** Goes to the heading of the part in which a list stands that has become empty. */
export function focusSection(list: string): void {
  focusSoon(`section[id="${sectionOf(list)}"] h2`);
}

function focusSoon(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}
