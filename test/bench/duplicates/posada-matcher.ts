import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "../../../server/database/open-store.ts";
import { openDatabase } from "../../../server/database/prisma.ts";
import { matchInDatabase } from "./match-in-database.ts";
import type { Matcher } from "./matcher.ts";

/** Posada's matching, with an embedded database of its own for each directory. */
export const matcher: Matcher = async (documents) => {
  const home = await mkdtemp(join(tmpdir(), "posada-duplicates-"));
  // The account that runs Postgres when we are root must be able to enter.
  await chmod(home, 0o755);
  const store = await openStore({
    ...{ databaseUrl: null, publicDatabaseUrl: null, home, as: "command" },
    say: () => {},
  });
  const db = openDatabase(store.url);
  try {
    return await matchInDatabase(db, documents);
  } finally {
    await db.$disconnect();
    await store.close();
    await rm(home, { recursive: true, force: true });
  }
};
