import { createHash } from "node:crypto";
import { fail } from "../../errors.ts";
import { applyMigrations } from "../migrations/apply-migrations.ts";
import { readMigrations } from "../migrations/read-migrations.ts";
import { withConnection } from "../with-connection.ts";
import { clearEmptyDirectory } from "./clear-empty-directory.ts";
import { fillTables } from "./fill-tables.ts";
import { type BackupManifest, countRows } from "./manifest.ts";
import { readArchive } from "./read-archive.ts";
import { checkSeal } from "./seal.ts";
import { unreadable } from "./unreadable.ts";

export interface RestoreOptions {
  /** The owner's URL of a database without a directory; no superuser is needed. */
  url: string;
  file: string;
  say: (line: string) => void;
}

/**
 * Puts a backup into an empty database, and brings it to this version's shape. The archive is checked to its last byte
 * before anything is touched. Fails with ARCHIVE_UNREADABLE, DATABASE_NEWER or DATABASE_NOT_EMPTY, and then nothing was
 * restored; or with MIGRATION_FAILED, when it was, and this version's own migrations do not apply to it.
 */
export async function restoreBackup({ url, file, say }: RestoreOptions): Promise<BackupManifest> {
  await checkSeal(file);
  const manifest = await readArchive(file);
  await checkMigrations(file, manifest);
  say(
    `The backup is whole: ${countRows(manifest)} rows in ${manifest.tables.length} tables, taken at ${manifest.takenAt} by Posada ${manifest.posada}.`,
  );
  await withConnection(url, clearEmptyDirectory);
  try {
    await applyMigrations(
      url,
      manifest.migrations.map(({ name }) => name),
    );
    await withConnection(url, (client) => fillTables(client, file, manifest));
  } catch (problem) {
    // If even this fails, the tables stay behind empty, and the next restore takes them away.
    await withConnection(url, clearEmptyDirectory).catch(() => {});
    throw problem;
  }
  for (const name of await applyMigrations(url)) say(`Applied the migration ${name}.`);
  return manifest;
}

/** Refuses a backup whose tables this version cannot make. */
async function checkMigrations(file: string, { migrations }: BackupManifest): Promise<void> {
  const { migrationDirectories } = await readMigrations();
  const known = new Map(
    migrationDirectories.map(({ path, migrationFile }) => [path, checksumOf(migrationFile.content)]),
  );
  for (const { name, checksum } of migrations) {
    const ours = known.get(name);
    if (ours === undefined)
      fail(
        "DATABASE_NEWER",
        `The backup ${file} has the migration ${name}, which this version of Posada does not know. Restore it with the newer version.`,
      );
    if (ours !== checksum) unreadable(file, `has another migration ${name} than this version of Posada`);
  }
}

function checksumOf(content: { tag: string; value: unknown }): string {
  return createHash("sha256").update(String(content.value)).digest("hex");
}
