import { isDeepStrictEqual } from "node:util";

/** The merged order of a list, and whose moves decided it: nobody's where both moved the same items differently. */
export interface MergedOrder {
  order: string[];
  decidedBy: "BOTH" | "THEM" | "YOU" | "NOBODY";
}

/**
 * Merges two orders of one list. Who moved items decides over those that both have; what one side alone has stands
 * behind the item behind which that side put it. Two that stand behind the same one do so by their keys, so that it
 * makes no difference who came first.
 */
export function mergeOrder(base: string[], theirs: string[], yours: string[]): MergedOrder {
  const common = new Set(theirs.filter((key) => yours.includes(key)));
  const [was, their, your] = [base, theirs, yours].map((keys) => keys.filter((key) => common.has(key)));
  const decidedBy = isDeepStrictEqual(their, your)
    ? "BOTH"
    : isDeepStrictEqual(your, was)
      ? "THEM"
      : isDeepStrictEqual(their, was)
        ? "YOU"
        : "NOBODY";
  const [atTheirs, atYours] = [followers(theirs, common), followers(yours, common)];
  const behind = (key: string | null) =>
    [atTheirs.get(key) ?? [], atYours.get(key) ?? []].sort(([one = ""], [other = ""]) =>
      one < other ? -1 : 1,
    );
  const leading = (decidedBy === "THEM" ? their : your)!;
  return { order: [null, ...leading].flatMap((key) => [key ?? [], behind(key)].flat(2)), decidedBy };
}

/** The keys that one side alone has, by the common one behind which they stand; null is the list's beginning. */
function followers(keys: string[], common: Set<string>): Map<string | null, string[]> {
  const found = new Map<string | null, string[]>();
  let last: string | null = null;
  for (const key of keys) {
    if (common.has(key)) last = key;
    else found.set(last, [...(found.get(last) ?? []), key]);
  }
  return found;
}
