import { holdsIn } from "../policies/roles.ts";
import { languageOfCountry } from "./language-of-country.ts";
import type { Teammate } from "./team.ts";

/** A task that somebody is to be given. */
export interface Assignable {
  id: string;
  countries: readonly string[];
  /** In which the organization says that it helps. */
  languages: readonly string[];
}

/**
 * Who gets which of the tasks, which are told in order of their rank: of those whose countries hold all of the task's and
 * who have room, first who speaks its language, then who has the most room for what they can do, then the lower id. Tasks that
 * fit nobody are left out. Pure: the same team and tasks, the same answer.
 */
export function assignTasks(team: readonly Teammate[], tasks: readonly Assignable[]): Map<string, string> {
  const given = new Map(team.map(({ userId }) => [userId, 0]));
  const inOrder = [...team].sort((one, other) => (one.userId < other.userId ? -1 : 1));
  const assigned = new Map<string, string>();
  for (const task of tasks) {
    const spoken = languagesOf(task);
    let best: { userId: string; speaks: boolean; load: number } | null = null;
    for (const mate of inOrder) {
      const has = given.get(mate.userId)!;
      if (has >= mate.capacity || !holdsIn(mate, task.countries)) continue;
      const speaks = mate.languages.some((language) => spoken.has(language));
      const load = has / mate.capacity;
      if (!best || (speaks && !best.speaks) || (speaks === best.speaks && load < best.load))
        best = { userId: mate.userId, speaks, load };
    }
    if (!best) continue;
    assigned.set(task.id, best.userId);
    given.set(best.userId, given.get(best.userId)! + 1);
  }
  return assigned;
}

/** The languages in which a task can be done: those of its countries, and those that the organization names. */
function languagesOf({ countries, languages }: Assignable): Set<string> {
  const named = languages.map((tag) => tag.split("-")[0]!.toLowerCase());
  return new Set([...named, ...countries.map(languageOfCountry)]);
}
