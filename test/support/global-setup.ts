import { rm } from "node:fs/promises";
import { loadSeed } from "../../prisma/seed/load-seed.ts";
import { openEmbedded } from "../../server/database/embedded/open-embedded.ts";
import { applyMigrations } from "../../server/database/migrations/apply-migrations.ts";
import { openDatabase } from "../../server/database/prisma.ts";
import { ensurePublicRole } from "../../server/database/public-role.ts";
import { withConnection } from "../../server/database/with-connection.ts";
import { makeFolder } from "./make-folder.ts";
import { createDatabase } from "./server-databases.ts";

/** The moment at which the templates' seed was loaded. */
const seededAt = new Date("2026-03-01T12:00:00Z");

/**
 * One Postgres for the whole run: the system's where POSADA_TEST_DATABASE_URL names one, else an embedded one.
 * It gets two template databases that every test file clones: migrated, and migrated with the Mexico page.
 */
export default async function globalSetup(): Promise<void> {
  const given = process.env.POSADA_TEST_DATABASE_URL;
  const home = await makeFolder();
  const embedded = given ? null : await openEmbedded({ home, as: "command", say: () => {}, durable: false });
  const server = given ?? embedded!.url;
  process.env.POSADA_TEST_SERVER = server;
  process.env.POSADA_TEST_FOLDER = home;

  const empty = await createDatabase(server, "posada_test_empty");
  await applyMigrations(empty);
  await ensurePublicRole(empty);
  const seeded = await createDatabase(server, "posada_test_mexico", "posada_test_empty");
  await ensurePublicRole(seeded);
  const db = openDatabase(seeded);
  await loadSeed(db, seededAt);
  await db.$disconnect();
  await withConnection(seeded, (client) => client.query("ANALYZE"));

  globalThis.posadaTestTeardown = async () => {
    await embedded?.close();
    await rm(home, { recursive: true, force: true });
  };
}

declare global {
  var posadaTestTeardown: (() => Promise<void>) | undefined;
}
