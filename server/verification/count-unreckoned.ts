import type { Desk } from "../editorial/work.ts";

/** How many organizations' clocks are still those of an earlier interval policy. */
export async function countUnreckoned({ db }: Pick<Desk, "db">): Promise<number> {
  const { number } = await db.intervalPolicy.findUniqueOrThrow({ where: { id: 1 } });
  return db.organization.count({ where: { policyNumber: { not: number } } });
}
