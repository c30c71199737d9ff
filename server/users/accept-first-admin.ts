import { firstAdminIdentifier, hash } from "../auth/links.ts";
import type { Database } from "../database/prisma.ts";
import { createAdmin, type NewAdmin } from "./create-admin.ts";
import { hasAdmin } from "./has-admin.ts";

/** Takes the first admin in by the link that was printed, once; false where it does not work any more. */
export async function acceptFirstAdmin(
  db: Database,
  token: string,
  admin: NewAdmin,
  now: Date,
): Promise<boolean> {
  return createAdmin(db, admin, now, async (tx) => {
    const { count } = await tx.signInToken.deleteMany({
      where: { identifier: firstAdminIdentifier, value: hash(token), expiresAt: { gt: now } },
    });
    return count === 1 && !(await hasAdmin(tx));
  });
}
