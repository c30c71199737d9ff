import { compareProfiles } from "./compare-profiles.ts";
import type { Compared } from "./compared.ts";
import type { Neighbors } from "./find-candidates.ts";
import type { ComparedPair } from "./report-pair.ts";

/** Compares each with those that may be the same: every pair that may be one, once, the likeliest first. Pure. */
export function compareNeighbors(subjects: readonly Compared[], neighbors: Neighbors): ComparedPair[] {
  const known = new Map(subjects.map((subject) => [subject.profile.id, subject]));
  const pairs: ComparedPair[] = [];
  for (const { profile, name } of subjects) {
    const { ids, ofMany } = neighbors.candidates.get(profile.id)!;
    for (const id of ids) {
      // Of two that are each other's, the one with the higher id asks.
      if (known.has(id) && profile.id < id && neighbors.candidates.get(id)!.ids.includes(profile.id))
        continue;
      const other = known.get(id) ?? neighbors.find(id);
      if (!other) continue;
      const comparison = compareProfiles(profile, other.profile, ofMany);
      if (comparison.certainty === null) continue;
      pairs.push({ one: { id: profile.id, name }, other: { id, name: other.name }, comparison });
    }
  }
  return pairs.sort((one, other) => other.comparison.score - one.comparison.score);
}
