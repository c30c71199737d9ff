import type pg from "pg";
import { fail, PosadaError } from "../../errors.ts";
import { locks } from "../locks.ts";
import { withConnection } from "../with-connection.ts";
import { migrationsFolder, readMigrations } from "./read-migrations.ts";
import { historySchema, withSchemaEngine } from "./schema-engine.ts";

interface HistoryRow {
  migration_name: string;
  finished: boolean;
}

async function readHistory(client: pg.Client): Promise<HistoryRow[]> {
  const table = `${historySchema}._prisma_migrations`;
  const { rows } = await client.query("SELECT to_regclass($1) IS NOT NULL AS present", [table]);
  if (!rows[0].present) return [];
  const history = await client.query(
    `SELECT migration_name, finished_at IS NOT NULL AS finished FROM ${table} WHERE rolled_back_at IS NULL`,
  );
  return history.rows;
}

/**
 * Brings the database to this version's shape and gives the names of the migrations it applied. `only` names those
 * to be applied instead of all, for a database that is to have the shape of an earlier version.
 * Safe when several processes start at once: one migrates, the others wait and find nothing to do.
 * Fails with DATABASE_NEWER or MIGRATION_FAILED, and then nothing of the failing migration stays.
 */
export async function applyMigrations(
  url: string,
  only?: readonly string[],
  folder = migrationsFolder,
): Promise<string[]> {
  const list = await readMigrations(folder);
  const known = new Set(list.migrationDirectories.map(({ path }) => path));
  const wanted = list.migrationDirectories.filter(({ path }) => only?.includes(path) ?? true);
  return withConnection(url, async (client) => {
    try {
      // Another process may be at it for longer than the operator lets statements take.
      await client.query("SET statement_timeout = 0");
      await client.query("SELECT pg_advisory_lock($1, $2)", [...locks.migrate]);
      const history = await readHistory(client);
      // One that did not finish left nothing behind: it says nothing about the database's shape.
      const foreign = history.filter((row) => row.finished && !known.has(row.migration_name));
      if (foreign.length > 0)
        fail(
          "DATABASE_NEWER",
          `The database has the migration ${foreign[0]!.migration_name}, which this version of Posada does not know. Start the newer version, or restore a backup.`,
        );
      const done = new Set(history.filter((row) => row.finished).map((row) => row.migration_name));
      if (wanted.every(({ path }) => done.has(path))) return [];
      // The engine does not wrap a migration in a transaction and remembers a failed one: give back a clean slate instead.
      await client
        .query(`DELETE FROM ${historySchema}._prisma_migrations WHERE finished_at IS NULL`)
        .catch(() => {});
      const { appliedMigrationNames } = await withSchemaEngine(url, (engine) =>
        engine.applyMigrations({
          migrationsList: { ...list, migrationDirectories: wanted },
          filters: { externalTables: [], externalEnums: [] },
        }),
      );
      return appliedMigrationNames;
    } catch (error) {
      if (error instanceof PosadaError) throw error;
      return fail("MIGRATION_FAILED", describe(error), [], error);
    }
  });
}

/** The engine's own errors end in its inner trace: which migration it was, and what the database said, is what helps. */
function describe(error: unknown): string {
  const text = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ");
  const name = /migration_name="(\w+)"/.exec(text)?.[1];
  const [said = ""] = text.split(/ 0: \w+::/);
  const sentence = said.replace("external connector error ", "").slice(0, 600);
  return `${name ? `The migration ${name}` : "A migration"} did not apply: ${sentence}`;
}
