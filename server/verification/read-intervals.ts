import { together } from "../editorial/together.ts";
import type { Desk } from "../editorial/work.ts";
import type { IntervalDays } from "./intervals.ts";
import type { IntervalPolicyState } from "./set-intervals.ts";

/** The interval policy as it stands. */
export async function readIntervals({ db }: Pick<Desk, "db">): Promise<IntervalPolicyState> {
  const row = await db.intervalPolicy.findUniqueOrThrow({ where: { id: 1 } });
  return { ...row, days: row.days as unknown as IntervalDays };
}

/** The days that an organization has of its own, by its id. */
export const readOwnIntervals = together(async ({ db }: Pick<Desk, "db">, ids: string[]) => {
  const rows = await db.organization.findMany({
    where: { id: { in: ids } },
    select: { id: true, intervals: true },
  });
  return new Map(rows.map(({ id, intervals }) => [id, intervals as Partial<IntervalDays>]));
}, {});
