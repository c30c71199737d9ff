/** Two that were found alike. */
export interface AlikePair {
  one: string;
  other: string;
  score: number;
}

/**
 * Puts together who is alike, the surest pairs first. Two clusters become one only where no two of them contradict each other:
 * a parent that resembles each of its branches makes no cluster of the branches. Each cluster has two members or more, in the
 * order of their ids. Pure, whatever the order of the pairs.
 */
export function clusterPairs(
  pairs: readonly AlikePair[],
  contradict: (one: string, other: string) => boolean,
): string[][] {
  const clusters = new Map<string, string[]>();
  const clusterOf = (id: string) => clusters.get(id) ?? [id];
  const key = ({ one, other }: AlikePair) => [one, other].sort().join("/");
  const sorted = pairs.toSorted(
    (first, second) => second.score - first.score || (key(first) < key(second) ? -1 : 1),
  );
  for (const { one, other } of sorted) {
    const [first, second] = [clusterOf(one), clusterOf(other)];
    if (first === second || first.some((id) => second.some((next) => contradict(id, next)))) continue;
    const joined = [...first, ...second].sort();
    for (const id of joined) clusters.set(id, joined);
  }
  return [...new Set(clusters.values())].sort((first, second) => (first[0]! < second[0]! ? -1 : 1));
}
