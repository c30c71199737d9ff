import { randomUUID } from "node:crypto";
import { type Database, openDatabase } from "../../server/database/prisma.ts";
import { ensurePublicRole } from "../../server/database/public-role.ts";
import { createDatabase, dropDatabase } from "./server-databases.ts";

/** A database of a test's own, cloned from a template. */
export interface TestDatabase {
  /** The owner's way in. */
  url: string;
  /** The restricted way in. */
  publicUrl: string;
  db: Database;
  drop(): Promise<void>;
}

/** Clones the template with the Mexico page ("mexico"), or the one that is only migrated ("empty"). */
export async function cloneDatabase(template: "mexico" | "empty"): Promise<TestDatabase> {
  const server = process.env.POSADA_TEST_SERVER!;
  const url = await createDatabase(server, `posada_test_${randomUUID()}`, `posada_test_${template}`);
  const db = openDatabase(url, 5);
  return {
    url,
    publicUrl: await ensurePublicRole(url),
    db,
    async drop() {
      await db.$disconnect();
      await dropDatabase(server, url);
    },
  };
}
