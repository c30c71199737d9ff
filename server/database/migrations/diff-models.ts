import { readLastModels } from "./last-models.ts";
import { readModels } from "./read-models.ts";
import { withSchemaEngine } from "./schema-engine.ts";

const everything = { externalTables: [], externalEnums: [] };
type Models = { path: string; content: string }[];

/** The SQL that makes the models' tables in an empty database. `url` is any database; it is not changed. */
export async function modelsFromNothing(url: string): Promise<string> {
  return (await diff(url, undefined, await readModels())) ?? "";
}

/** The SQL from the models of the newest migration to today's; nothing when they agree. `url` is any database. */
export async function modelsSinceLastMigration(url: string, folder?: string): Promise<string | undefined> {
  return diff(url, await readLastModels(folder), await readModels());
}

async function diff(url: string, from: Models | undefined, to: Models): Promise<string | undefined> {
  const { stdout, exitCode } = await withSchemaEngine(url, (engine) =>
    engine.diff({
      from: from === undefined ? { tag: "empty" } : { tag: "schemaDatamodel", files: from },
      to: { tag: "schemaDatamodel", files: to },
      script: true,
      // Asks for 2 when there is a difference; without it, "no difference" comes as a comment.
      exitCode: true,
      filters: everything,
    }),
  );
  return exitCode === 2 ? (stdout ?? undefined) : undefined;
}
