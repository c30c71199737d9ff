import { holdDirectory } from "../database/hold-directory.ts";
import type { Database } from "../database/prisma.ts";

/** Gives somebody the name that they say they have; a purge does not miss it. */
export async function nameUser(db: Database, id: string, name: string): Promise<void> {
  await db.$transaction(async (tx) => {
    await holdDirectory(tx, "together");
    await tx.user.update({ where: { id }, data: { name } });
  });
}
