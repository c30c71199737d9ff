import type { Organization } from "../sketch.ts";

/** Organizations that look like one another and are not the same. */
export type Family = Organization[];

/** Every two of a family. */
export function pairsOf<T>(family: readonly T[]): [T, T][] {
  return family.flatMap((one, index) => family.slice(index + 1).map((other): [T, T] => [one, other]));
}
