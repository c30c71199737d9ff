import type pg from "pg";
import { fail } from "../../errors.ts";
import { locks } from "../locks.ts";
import { historySchema } from "../migrations/schema-engine.ts";
import { withConnection } from "../with-connection.ts";
import { copySettings } from "./copy-settings.ts";
import { type DirectoryTable, readTables } from "./directory-tables.ts";
import type { AppliedMigration } from "./manifest.ts";

/** The directory at one moment: whatever is read through `client` is of that moment. */
export interface Snapshot {
  client: pg.Client;
  postgres: string;
  migrations: AppliedMigration[];
  /** In the order in which they can be filled. */
  tables: DirectoryTable[];
}

/**
 * Holds the whole directory still for `work`, while others read and write on. Two at a time wait for each other, and
 * migrations wait for it. Fails with DATABASE_EMPTY where there is no directory.
 */
export async function takeSnapshot<T>(url: string, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  return withConnection(url, async (client) => {
    // Waiting for others is no reason to give up, whatever the operator's settings say of slow statements.
    await client.query("SET statement_timeout = 0");
    await client.query("SELECT pg_advisory_lock($1, $2)", [...locks.backup]);
    // No migration runs from here until the tables are locked: the snapshot and the tables have the same shape.
    await client.query("SELECT pg_advisory_lock_shared($1, $2)", [...locks.migrate]);
    await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;\n${copySettings}`);
    const tables = await readTables(client);
    if (tables.length === 0) fail("DATABASE_EMPTY");
    await client.query(`LOCK TABLE ${tables.map(({ sql }) => sql).join(", ")} IN ACCESS SHARE MODE`);
    await client.query("SELECT pg_advisory_unlock_shared($1, $2)", [...locks.migrate]);
    const version = await client.query("SELECT current_setting('server_version') AS postgres");
    const migrations = await client.query<AppliedMigration>(
      `SELECT migration_name AS name, checksum FROM ${historySchema}._prisma_migrations
       WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"`,
    );
    return await work({ client, postgres: version.rows[0].postgres, migrations: migrations.rows, tables });
  });
}
