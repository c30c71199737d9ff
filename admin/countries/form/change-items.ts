/** A list with one item changed. */
export function withItem<Item extends { id: string }>(
  items: readonly Item[],
  id: string,
  change: Partial<Item>,
): Item[] {
  return items.map((item) => (item.id === id ? { ...item, ...change } : item));
}

/** A list with one item in another place. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const all = [...items];
  all.splice(to, 0, ...all.splice(from, 1));
  return all;
}
