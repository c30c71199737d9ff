/** Puts the cursor into the first field of an item, once it is on the screen. */
export function focusItem(id: string | undefined): void {
  if (id === undefined) return;
  requestAnimationFrame(() => {
    const row = document.querySelector(`[data-item="${CSS.escape(id)}"]`);
    row?.querySelector<HTMLElement>("[data-field] :is(input, textarea, select, button)")?.focus();
  });
}
