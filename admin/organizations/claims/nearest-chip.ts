/** The chip of the claim in which an element stands: the nearest part of the page that has one, if it has only one. */
export function nearestChip(from: Element | null): HTMLElement | null {
  for (let part = from; part; part = part.parentElement) {
    if (part instanceof HTMLElement && part.matches("[data-claim-chip]")) return part;
    const chips = part.querySelectorAll<HTMLElement>("[data-claim-chip]");
    if (chips.length > 0) return chips.length === 1 ? chips[0]! : null;
  }
  return null;
}
