/** Something that may happen to one simulated organization: what for, where, when. */
export type Chance = (...keys: number[]) => number;

/**
 * Chances of a seed: the same keys give the same number from 0 to 1, in whatever order they are asked for. So all settings
 * are tried on the same world, and differ by nothing but themselves.
 */
export function chanceOf(seed: number): Chance {
  return (...keys) => {
    let mixed = mix(seed ^ 0x5bd1e995);
    for (const key of keys) mixed = mix((Math.imul(mixed, 31) + key) ^ 0x9e3779b9);
    return mixed / 2 ** 32;
  };
}

/** Spreads a number over all 32 bits. */
function mix(value: number): number {
  let mixed = value >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
