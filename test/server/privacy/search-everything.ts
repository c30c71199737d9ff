import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Database } from "../../../server/database/prisma.ts";

/** The rows, of every table there is, whose text has one of the words in any case: as `table: row`. */
export async function searchEverything(db: Database, words: string[]): Promise<string[]> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
    WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`;
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await db.$queryRawUnsafe<{ row: string }[]>(
      `SELECT row FROM (SELECT to_jsonb(t)::text AS row FROM ${name} t) rows WHERE lower(row) LIKE ANY ($1)`,
      words.map((word) => `%${word.toLowerCase()}%`),
    );
    found.push(...rows.map(({ row }) => `${name}: ${row}`));
  }
  return found;
}

/** The files of a folder, however deep, with what is in them. */
export async function readFolder(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [file.slice(folder.length + 1), await readFile(file, "utf8")]),
    ),
  );
}
