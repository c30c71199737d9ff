import type { Transaction } from "../database/prisma.ts";
import { lockOrganizations } from "../organizations/locks/lock-organizations.ts";
import { type LookedOver, lookOver } from "./look-over.ts";

const batchSize = 200;

/** Lets the rules look at organizations that an import has brought in its transaction: some at a time, in order of their ids. */
export async function lookOverImported(
  tx: Transaction,
  ids: readonly string[],
  now: Date,
): Promise<LookedOver> {
  const sorted = [...ids].sort();
  const sum = { appeared: 0, resolved: 0 };
  for (let done = 0; done < sorted.length; done += batchSize) {
    const organizations = await lockOrganizations(tx, sorted.slice(done, done + batchSize));
    const { appeared, resolved } = await lookOver({ tx, now }, organizations);
    sum.appeared += appeared;
    sum.resolved += resolved;
  }
  return sum;
}
