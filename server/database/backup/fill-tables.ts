import { pipeline } from "node:stream/promises";
import { isDeepStrictEqual } from "node:util";
import pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { copySettings } from "./copy-settings.ts";
import { type DirectoryTable, readTables } from "./directory-tables.ts";
import { type BackupManifest, entryNameOf } from "./manifest.ts";
import { readArchive, readOver } from "./read-archive.ts";
import { unreadable } from "./unreadable.ts";

/** Fills the tables with an archive's rows, all or none. `manifest` is what the archive said when it was checked. */
export async function fillTables(client: pg.Client, file: string, manifest: BackupManifest): Promise<void> {
  await client.query(`BEGIN;\n${copySettings};\nSET CONSTRAINTS ALL DEFERRED`);
  try {
    const tables = await readTables(client);
    const different = tables.find(
      ({ name, columns }) => !isDeepStrictEqual(columns, columnsIn(manifest, name)),
    );
    if (different) unreadable(file, `has another table ${different.name} than its migrations make`);
    await deleteRows(client, tables);
    const byEntry = new Map(tables.map((table) => [entryNameOf(table.name), table]));
    const again = await readArchive(file, async (entryName, content) => {
      // A table that somebody put beside Posada's own is in the archive, and stays there.
      const table = byEntry.get(entryName);
      if (!table) return readOver(content);
      // Names go into SQL as the database has them, never as an archive does.
      const copy = copyFrom(`COPY ${table.sql} (${table.sqlColumns}) FROM STDIN`);
      await pipeline(content, client.query(copy));
    });
    if (!isDeepStrictEqual(again, manifest)) unreadable(file, "changed while it was being read");
    await client.query("COMMIT");
  } catch (problem) {
    await client.query("ROLLBACK").catch(() => {});
    if (problem instanceof pg.DatabaseError && isRefusal(problem))
      unreadable(file, `holds rows that the database refuses (${problem.message})`, problem);
    throw problem;
  }
}

function columnsIn({ tables }: BackupManifest, table: string): string[] | undefined {
  return tables.find(({ name }) => name === table)?.columns;
}

/** What migrations put into tables gives way to what the archive has. Where nothing is, history must not be asked to go. */
async function deleteRows(client: pg.Client, tables: DirectoryTable[]): Promise<void> {
  for (const { sql } of tables.toReversed()) {
    const { rows } = await client.query(`SELECT EXISTS (SELECT FROM ${sql}) AS held`);
    if (rows[0].held) await client.query(`DELETE FROM ${sql}`);
  }
}

/** Classes 22 and 23: a value that cannot be, a constraint that does not hold. */
function isRefusal({ code }: pg.DatabaseError): boolean {
  return code?.startsWith("22") === true || code?.startsWith("23") === true;
}
