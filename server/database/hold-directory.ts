import { locks } from "./locks.ts";
import type { Transaction } from "./prisma.ts";

const [first, second] = locks.directory;

/**
 * Says at a transaction's beginning how it will write: `together` with others, which all do but one, or `alone`, when
 * it must see everything and nobody may write meanwhile.
 */
export async function holdDirectory(tx: Transaction, how: "together" | "alone"): Promise<void> {
  if (how === "alone") await tx.$executeRaw`SELECT pg_advisory_xact_lock(${first}::int, ${second}::int)`;
  else await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(${first}::int, ${second}::int)`;
}

/** Says the same as `together` where nobody writes alone, and gives whether that is so; it does not wait. */
export async function tryDirectory(tx: Transaction): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ held: boolean }[]>`
    SELECT pg_try_advisory_xact_lock_shared(${first}::int, ${second}::int) AS held`;
  return row!.held;
}
