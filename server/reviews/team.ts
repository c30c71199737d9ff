import type { Transaction } from "../database/prisma.ts";
import type { Role } from "../policies/actor.ts";
import { isEditor } from "../policies/roles.ts";

/** Somebody who could take part in the reviews: an account that may save, with what was said of it. */
export interface Reviewer {
  userId: string;
  name: string;
  role: Role;
  /** Where the role holds; everywhere where that is empty. */
  countries: string[];
  participates: boolean;
  /** In which they can call and write; their own language where nobody has said. */
  languages: string[];
  /** Tasks a month; null where the policy's usual number holds. */
  capacity: number | null;
}

/** Somebody who does a review's tasks, and how many in a month. */
export interface Teammate {
  userId: string;
  countries: readonly string[];
  languages: readonly string[];
  capacity: number;
}

/** Everybody who could take part, by name: editors and admins who are not kept out. */
export async function readReviewers(tx: Transaction): Promise<Reviewer[]> {
  const users = await tx.user.findMany({
    where: { deactivatedAt: null },
    include: { reviewer: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return users
    .filter(({ role }) => isEditor({ role }))
    .map(({ id, name, role, countries, locale, reviewer }) => ({
      ...{ userId: id, name, role, countries },
      participates: reviewer?.participates ?? false,
      languages: reviewer && reviewer.languages.length > 0 ? reviewer.languages : [locale],
      capacity: reviewer?.capacity ?? null,
    }));
}

/** Who does the tasks: those who take part; while nobody does, everybody whom no country limits. Pure. */
export function teamOf(reviewers: readonly Reviewer[], tasksPerPerson: number): Teammate[] {
  const taking = reviewers.filter(({ participates }) => participates);
  const team = taking.length > 0 ? taking : reviewers.filter(({ countries }) => countries.length === 0);
  return team.map(({ userId, countries, languages, capacity }) => ({
    ...{ userId, countries, languages },
    capacity: capacity ?? tasksPerPerson,
  }));
}

/** How many tasks are planned: what the team can do. Where there is nobody yet, what somebody could. Pure. */
export function capacityOf(team: readonly Teammate[], tasksPerPerson: number): number {
  return team.length === 0 ? tasksPerPerson : team.reduce((all, { capacity }) => all + capacity, 0);
}
