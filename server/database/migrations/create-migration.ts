import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fail } from "../../errors.ts";
import { modelsSinceLastMigration } from "./diff-models.ts";
import { keepLastModels } from "./last-models.ts";
import { migrationsFolder } from "./read-migrations.ts";

/** A migration just written: the name of its folder, its file to read and edit, and what in it loses data. */
export interface CreatedMigration {
  name: string;
  path: string;
  losses: string[];
}

/**
 * Writes the migration from the models of the newest one to today's, for a person to read, and to edit where data
 * has to move. Refuses when the models say nothing new. `url` is any database; it is not changed.
 */
export async function createMigration(options: {
  url: string;
  name: string;
  now: Date;
  folder?: string;
}): Promise<CreatedMigration> {
  const { url, name, now, folder = migrationsFolder } = options;
  if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name))
    fail(
      "USAGE",
      `"${name}" does not name a migration: take small letters, digits and _, as in add_opening_notes.`,
    );
  const sql = await modelsSinceLastMigration(url, folder);
  if (sql === undefined)
    fail(
      "USAGE",
      "The models say nothing new since the newest migration. For what they cannot say (checks, triggers), make a folder in prisma/migrations by hand.",
    );
  const migration = `${await nextStamp(folder, now)}_${name}`;
  const path = join(folder, migration, "migration.sql");
  await mkdir(join(folder, migration));
  await writeFile(path, sql.endsWith("\n") ? sql : `${sql}\n`, { flag: "wx" });
  await keepLastModels(folder);
  return { name: migration, path, losses: sql.split("\n").filter(losesData) };
}

/** The time to the second, in UTC; later than every migration there is, so that the order of names is theirs. */
async function nextStamp(folder: string, now: Date): Promise<string> {
  const stamp = now.toISOString().replace(/\D/g, "").slice(0, 14);
  const newest = (await readdir(folder))
    .filter((entry) => /^\d{14}_/.test(entry))
    .sort()
    .at(-1)
    ?.slice(0, 14);
  return newest === undefined || newest < stamp ? stamp : String(BigInt(newest) + 1n);
}

function losesData(line: string): boolean {
  return /\bDROP (TABLE|COLUMN|TYPE)\b/.test(line);
}
