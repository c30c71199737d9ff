/** What a change does to a part of what the public sees. */
export type Mark = "NEW" | "CHANGED";

/** Clocks change with each check and each save: that is no change of what an entry says. */
const clocks = new Set([
  "verifiedAt",
  "verifiedVia",
  "dueAt",
  "foundWrongAt",
  "editedAt",
  "nextDueAt",
  "presence",
  "outdated",
]);

/** The paths of what is said otherwise than now. */
export function saidPaths(changes: readonly string[]): string[] {
  return changes.filter((path) => !path.split(".").some((step) => clocks.has(step)));
}

/** How a part is marked: new where it comes whole, changed where something in it is another. */
export function markOf(changes: readonly string[], path: string): Mark | null {
  const isItem = path.includes(".");
  if (isItem && changes.includes(path)) return "NEW";
  return changes.some((each) => each === path || each.startsWith(`${path}.`)) ? "CHANGED" : null;
}

/** The items that the public sees now and would see no more, by path: they changed, and are not there. */
export function goneItems(changes: readonly string[], document: object): string[] {
  return changes.filter((path) => {
    const [list = "", key, ...deeper] = path.split(".");
    const items = (document as Record<string, unknown>)[list];
    if (key === undefined || deeper.length > 0 || !Array.isArray(items)) return false;
    return !items.some((item: Record<string, unknown>) => [item.id, item.locale, item.code].includes(key));
  });
}
