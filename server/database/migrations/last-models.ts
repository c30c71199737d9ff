import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { migrationsFolder } from "./read-migrations.ts";
import { readModels } from "./read-models.ts";

/*
 * The models as the newest migration left them, in one file. It is what the next migration starts from, because the
 * schema engine cannot read a database through an adapter, and would take what is made by hand (checks, triggers,
 * search indexes) for a mistake to be dropped. Its name does not end in .prisma, so Prisma does not read it twice.
 */
const fileIn = (folder: string) => join(folder, "models.txt");

/** The models that the migrations lead to, as the schema engine takes them. */
export async function readLastModels(
  folder = migrationsFolder,
): Promise<{ path: string; content: string }[]> {
  return [{ path: "models.prisma", content: await readFile(fileIn(folder), "utf8") }];
}

/** Keeps today's models as those that the migrations lead to. */
export async function keepLastModels(folder = migrationsFolder): Promise<void> {
  await writeFile(fileIn(folder), await printModels());
}

/** Today's models in one text. */
export async function printModels(): Promise<string> {
  return (await readModels()).map(({ content }) => content).join("\n");
}
