import { foldName } from "./fold-name.ts";
import { smallWords } from "./tables/small-words.ts";

/**
 * Whether a short name (folded) is the first letters of a name's words: those of small words may be left out, and so may
 * words at the end, where places and legal forms stand. Pure.
 */
export function isAcronymOf(acronym: string, name: string): boolean {
  if (acronym.length < 2) return false;
  const words = foldName(name);
  let reached = new Set([0]);
  for (const word of words) {
    const next = new Set<number>();
    for (const at of reached) {
      if (acronym[at] === word[0]) next.add(at + 1);
      if (smallWords.has(word)) next.add(at);
    }
    if (next.has(acronym.length)) return true;
    reached = next;
  }
  return false;
}
