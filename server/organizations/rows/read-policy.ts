import type { Transaction } from "../../database/prisma.ts";
import type { IntervalDays } from "../../verification/intervals.ts";

/** The interval policy that holds for an organization without days of its own. */
export async function readPolicy(tx: Transaction): Promise<{ days: IntervalDays; policyNumber: number }> {
  const { days, number } = await tx.intervalPolicy.findUniqueOrThrow({ where: { id: 1 } });
  return { days: days as unknown as IntervalDays, policyNumber: number };
}
