import { locks } from "../../database/locks.ts";
import type { Transaction } from "../../database/prisma.ts";

/** Lets only one organization at a time get another parent, to the transaction's end. Taken after organizations. */
export async function lockParents(
  tx: Transaction,
  before: string | null,
  after: string | null,
): Promise<void> {
  if (after === null || after === before) return;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${locks.parents[0]}::int, ${locks.parents[1]}::int)`;
}
