import { createHash } from "node:crypto";
import { readMigrations } from "../../server/database/migrations/read-migrations.ts";

/**
 * The content of `prisma/migrations/landed.txt`: a checksum for each migration. One that stands there was applied
 * somewhere, and is never edited again. `before` is the present content; its lines are kept as they are.
 */
export async function landedMigrations(before: string): Promise<string> {
  const kept = new Map(before.split("\n").flatMap((line) => (line === "" ? [] : [readLine(line)])));
  const { migrationDirectories } = await readMigrations();
  for (const { path, migrationFile } of migrationDirectories) {
    const sum = createHash("sha256").update(migrationFile.content.value).digest("hex");
    if (kept.has(path) && kept.get(path) !== sum)
      throw new Error(
        `The migration ${path} was edited after it landed. Take the edit back and write another migration; only one that never left this machine may be edited, after deleting its line in prisma/migrations/landed.txt.`,
      );
    kept.set(path, sum);
  }
  return [...kept].map(([name, sum]) => `${sum}  ${name}\n`).join("");
}

function readLine(line: string): [name: string, sum: string] {
  const [sum = "", name = ""] = line.split("  ");
  return [name, sum];
}
