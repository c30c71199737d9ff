import { type Random, randomOf } from "../../random.ts";

/** A stream of random choices, the same for the same seed, with the throws that a generator of directories needs. */
export interface Dice extends Pick<Random, "below" | "pick" | "uuid"> {
  /** True in so many of one. */
  chance(share: number): boolean;
  /** From `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** One of the words, each as often as its weight says. */
  weighted<T extends string>(weights: Readonly<Record<T, number>>): T;
  shuffled<T>(from: readonly T[]): T[];
  /** So many different ones, in no order. */
  several<T>(from: readonly T[], count: number): T[];
  /** Each # of the pattern becomes a digit, each [2-5] or [246] one of those digits. */
  digits(pattern: string): string;
}

export function diceOf(seed: number): Dice {
  const { below, pick, uuid } = randomOf(seed);
  const between = (low: number, high: number) => low + below(high - low + 1);
  const shuffled = <T>(from: readonly T[]) => {
    const all = [...from];
    for (let last = all.length - 1; last > 0; last--) {
      const other = below(last + 1);
      [all[last], all[other]] = [all[other]!, all[last]!];
    }
    return all;
  };
  return {
    below,
    pick,
    uuid,
    between,
    shuffled,
    chance: (share) => below(1_000_000) < share * 1_000_000,
    weighted: (weights) => {
      const entries = Object.entries<number>(weights) as [keyof typeof weights, number][];
      let rest = below(1_000_000) * (entries.reduce((sum, [, weight]) => sum + weight, 0) / 1_000_000);
      for (const [word, weight] of entries) {
        rest -= weight;
        if (rest < 0) return word;
      }
      return entries.at(-1)![0];
    },
    several: (from, count) => shuffled(from).slice(0, count),
    digits: (pattern) =>
      pattern.replace(/#|\[([^\]]+)\]/g, (_, set?: string) =>
        set === undefined
          ? String(below(10))
          : pick([
              ...set.replace(/(\d)-(\d)/g, (_, low, high) =>
                "0123456789".slice(Number(low), Number(high) + 1),
              ),
            ]),
      ),
  };
}
