import type pg from "pg";
import { fail } from "../../errors.ts";
import { historySchema } from "../migrations/schema-engine.ts";
import { type DirectoryTable, readTables } from "./directory-tables.ts";

/** Where migrations, or a start, put rows themselves: how those that somebody wrote since are told from them. */
const written: Record<string, string> = {
  "published.edition": "WHERE number > 0",
  "editorial.interval_policy": "WHERE number > 1",
  "editorial.review_policy": "WHERE number > 0",
  "editorial.setting": "WHERE name <> 'purge.key'",
};

const history = `${historySchema}._prisma_migrations`;

/**
 * Sees to it that the database has no directory, and takes the empty tables away that an interrupted restore left.
 * Fails with DATABASE_NOT_EMPTY when they hold anything, or are not Posada's.
 */
export async function clearEmptyDirectory(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    `SELECT to_regnamespace('editorial') IS NOT NULL OR to_regnamespace('published') IS NOT NULL AS present,
       to_regclass($1) IS NOT NULL AS migrated`,
    [history],
  );
  if (!rows[0].present) return;
  if (!rows[0].migrated) fail("DATABASE_NOT_EMPTY");
  const tables = await readTables(client);
  // Asked before any lock is taken: a directory in use must not be stopped by a command that will be refused.
  await refuseRows(client, tables);
  await client.query("BEGIN");
  try {
    if (tables.length > 0)
      await client.query(`LOCK TABLE ${tables.map(({ sql }) => sql).join(", ")} IN ACCESS EXCLUSIVE MODE`);
    await refuseRows(client, tables);
    await client.query(`DROP SCHEMA IF EXISTS editorial, published CASCADE; DROP TABLE ${history}`);
    await client.query("COMMIT");
  } catch (problem) {
    await client.query("ROLLBACK").catch(() => {});
    throw problem;
  }
}

async function refuseRows(client: pg.Client, tables: DirectoryTable[]): Promise<void> {
  for (const { name, sql } of tables) {
    const { rows } = await client.query(`SELECT EXISTS (SELECT FROM ${sql} ${written[name] ?? ""}) AS held`);
    if (rows[0].held) fail("DATABASE_NOT_EMPTY");
  }
}
