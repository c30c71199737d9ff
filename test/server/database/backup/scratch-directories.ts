import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withConnection } from "../../../../server/database/with-connection.ts";
import { createDatabase, dropDatabase } from "../../../support/server-databases.ts";

/** Databases and a folder of a test file's own. */
export interface ScratchDirectories {
  /** A folder for archives. */
  folder: string;
  /** The Mexico directory, which no test changes. */
  seeded: string;
  /** A database with nothing in it. */
  empty(): Promise<string>;
  /** A Mexico directory to change. */
  copy(): Promise<string>;
  close(): Promise<void>;
}

export const now = new Date("2026-11-20T08:30:15.250Z");

export async function openScratchDirectories(): Promise<ScratchDirectories> {
  const server = process.env.POSADA_TEST_SERVER!;
  const folder = await mkdtemp(join(tmpdir(), "posada-backup-"));
  const made: string[] = [];
  const make = async (template: string) => {
    const url = await createDatabase(server, `posada_test_${randomUUID()}`, template);
    made.push(url);
    return url;
  };
  const copy = () => make("posada_test_mexico");
  return {
    folder,
    seeded: await copy(),
    empty: () => make("template0"),
    copy,
    async close() {
      for (const url of made) await dropDatabase(server, url);
      await rm(folder, { recursive: true });
    },
  };
}

/** Runs one statement, or several without values, on a connection of its own. */
export async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  return withConnection(url, async (client) => (await client.query(text)).rows);
}

/** Every row of every table of the directory, as the database writes it out. */
export async function contentOf(url: string): Promise<Record<string, string[]>> {
  return withConnection(url, async (client) => {
    const { rows: tables } = await client.query(
      `SELECT schemaname || '.' || tablename AS name, format('%I.%I', schemaname, tablename) AS sql FROM pg_tables
       WHERE schemaname IN ('editorial', 'published') ORDER BY 1`,
    );
    const content: Record<string, string[]> = {};
    for (const { name, sql } of tables) {
      const { rows } = await client.query(`SELECT t::text AS line FROM ${sql} t ORDER BY 1`);
      content[name] = rows.map(({ line }) => line);
    }
    return content;
  });
}

/** Which of the directory's schemas a database has. */
export async function schemasOf(url: string): Promise<unknown[]> {
  return query(url, "SELECT nspname FROM pg_namespace WHERE nspname IN ('editorial', 'published')");
}
