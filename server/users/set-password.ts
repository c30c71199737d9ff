import { randomUUID } from "node:crypto";
import type { Transaction } from "../database/prisma.ts";

/** Sets somebody's password, already hashed. */
export async function setPassword(tx: Transaction, userId: string, hashed: string): Promise<void> {
  await tx.account.upsert({
    where: { providerId_accountId: { providerId: "credential", accountId: userId } },
    create: { id: randomUUID(), userId, providerId: "credential", accountId: userId, password: hashed },
    update: { password: hashed },
  });
}
