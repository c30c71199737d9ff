import type { Transaction } from "../database/prisma.ts";

/** Lets nobody else change somebody's views until the transaction ends, so that names can be compared and views counted. */
export async function lockViews(tx: Transaction, userId: string): Promise<void> {
  await tx.$executeRaw`SELECT FROM editorial."user" WHERE id = ${userId} FOR NO KEY UPDATE`;
}
