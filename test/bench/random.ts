/** A stream of random choices that is the same for the same seed, on every machine. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number;
  pick<T>(from: readonly T[]): T;
  /** Several different ones, in their order. */
  some<T>(from: readonly T[], count: number): T[];
  /** True once in so many times. */
  oneIn(times: number): boolean;
  uuid(): string;
}

/** Opens the stream of a seed (a Weyl sequence, mixed by multiplication and shifts). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  const below = (limit: number) => next() % limit;
  const hex = () => next().toString(16).padStart(8, "0");
  return {
    below,
    pick: (from) => from[below(from.length)]!,
    some: (from, count) => {
      const start = below(from.length);
      return from.filter((_, index) => (index - start + from.length) % from.length < count);
    },
    oneIn: (times) => below(times) === 0,
    uuid() {
      const digits = hex() + hex() + hex() + hex();
      return [
        digits.slice(0, 8),
        digits.slice(8, 12),
        `4${digits.slice(13, 16)}`,
        `a${digits.slice(17, 20)}`,
        digits.slice(20),
      ].join("-");
    },
  };
}
