import { isSame } from "../changes/form-fields.ts";

/** The order of a list after two people changed it, and whose moves decided it. */
export interface MergedKeys {
  keys: string[];
  decidedBy: "BOTH" | "THEM" | "ME" | "NOBODY";
}

/**
 * Merges two orders of one list. Over the items that were there and that both still have decides who moved any of them;
 * mine, where both did it differently. What one side alone has stands behind the item behind which that side put it.
 */
export function mergeKeys(base: string[], theirs: string[], mine: string[]): MergedKeys {
  const both = new Set(base.filter((key) => theirs.includes(key) && mine.includes(key)));
  const [was, their, my] = [base, theirs, mine].map((keys) => keys.filter((key) => both.has(key)));
  const decidedBy = isSame(their, my)
    ? "BOTH"
    : isSame(my, was)
      ? "THEM"
      : isSame(their, was)
        ? "ME"
        : "NOBODY";
  const [leading, following] = decidedBy === "THEM" ? [theirs, mine] : [mine, theirs];
  const keys = [...leading];
  for (const [index, key] of following.entries()) {
    if (keys.includes(key)) continue;
    const before = following[index - 1];
    keys.splice(before === undefined ? 0 : keys.indexOf(before) + 1, 0, key);
  }
  return { keys, decidedBy };
}
