import type { Prisma } from "../../generated/prisma/client.ts";
import type { Transaction } from "../database/prisma.ts";

/** Admins for everywhere who are active and can sign in; without one, nobody could let anybody in. */
export const keepsTheHouse: Prisma.UserWhereInput = {
  role: "ADMIN",
  countries: { isEmpty: true },
  deactivatedAt: null,
  OR: [{ accounts: { some: {} } }, { passkeys: { some: {} } }],
};

/** Whether somebody can let others in. */
export async function hasAdmin(tx: Transaction): Promise<boolean> {
  return (await tx.user.count({ where: keepsTheHouse })) > 0;
}
