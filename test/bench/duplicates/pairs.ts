import type { Pair } from "./matcher.ts";

/** One word for a pair, whichever way round. */
export const keyOf = ([one, other]: Pair): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

/** Every two of a cluster. */
export function pairsWithin(ids: readonly string[]): Pair[] {
  return ids.flatMap((one, index) => ids.slice(index + 1).map((other): Pair => [one, other]));
}

/** Which cluster each document belongs to: its first id; what is in no cluster is its own. */
export function clusterOf(clusters: readonly (readonly string[])[]): (id: string) => string {
  const first = new Map(clusters.flatMap((ids) => ids.map((id) => [id, ids[0]!] as const)));
  return (id) => first.get(id) ?? id;
}

/** The clusters that pairs make when each that is joined to one is joined to all. */
export function joined(pairs: readonly Pair[]): string[][] {
  const parents = new Map<string, string>();
  const root = (id: string): string => {
    const parent = parents.get(id) ?? id;
    if (parent === id) return id;
    const top = root(parent);
    parents.set(id, top);
    return top;
  };
  for (const [one, other] of pairs) parents.set(root(one), root(other));
  const ids = [...new Set(pairs.flat())];
  return [...Map.groupBy(ids, root).values()];
}
