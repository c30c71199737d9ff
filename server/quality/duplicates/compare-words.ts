import { editDistance } from "./edit-distance.ts";
import type { NameWord } from "./profile.ts";
import { fieldWords } from "./tables/field-words.ts";

/** Letters from which the longer of two words is long enough for one slip, and both for two, and for two that hardly leave a doubt. */
const longEnough = { one: 4, two: 6, surely: 9 } as const;
const shortestAbbreviation = 3;
/** Words of two languages from one root begin alike: "solidarité", "solidaridad". */
const rootLength = 5;
const shortestKin = 7;

/** How much alike two words are, 0 to 1. Pure and symmetric. */
export function likenessOf(one: NameWord, other: NameWord): number {
  if (one.means === other.means) return 1;
  // "Puente" and "fuente" are no slip of each other.
  return fieldWords.has(one.said) && fieldWords.has(other.said) ? 0 : likenessOfText(one.said, other.said);
}

/** The same of words that mean nothing else. */
export function likenessOfText(one: string, other: string): number {
  if (one === other) return 1;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length >= longEnough.one) {
    const slips = editDistance(short, long, short.length >= longEnough.two ? 2 : 1);
    if (slips === 1) return 0.9;
    if (slips === 2 && short.length >= longEnough.two) return short.length >= longEnough.surely ? 0.8 : 0.6;
  }
  if (short.length >= shortestAbbreviation && long.startsWith(short)) return 0.8;
  if (short.length === 1 && long[0] === short) return 0.6;
  if (short.length >= shortestKin && short.slice(0, rootLength) === long.slice(0, rootLength)) return 0.6;
  return 0;
}

export interface Matched<T> {
  pairs: { one: T; other: T; likeness: number }[];
  onlyOne: T[];
  onlyOther: T[];
}

/** Puts together the words of two lists that are alike, the most alike first; each counts once. */
export function matchWords<T>(
  ones: readonly T[],
  others: readonly T[],
  likeness: (one: T, other: T) => number,
): Matched<T> {
  const all = ones
    .flatMap((one, i) => others.map((other, j) => ({ one, other, i, j, likeness: likeness(one, other) })))
    .filter((pair) => pair.likeness > 0)
    .sort((one, other) => other.likeness - one.likeness || one.i + one.j - other.i - other.j);
  const usedOnes = new Set<number>();
  const usedOthers = new Set<number>();
  const pairs: Matched<T>["pairs"] = [];
  for (const { one, other, i, j, likeness: much } of all) {
    if (usedOnes.has(i) || usedOthers.has(j)) continue;
    usedOnes.add(i);
    usedOthers.add(j);
    pairs.push({ one, other, likeness: much });
  }
  return {
    pairs,
    onlyOne: ones.filter((_, i) => !usedOnes.has(i)),
    onlyOther: others.filter((_, j) => !usedOthers.has(j)),
  };
}
