import { withConnection } from "../with-connection.ts";
import { readShape, type ShapePart } from "./database-shape.ts";
import { modelsFromNothing } from "./diff-models.ts";
import { withScratchDatabase } from "./scratch-database.ts";

/**
 * Says where a migrated database differs from what the models describe; nothing to say means no drift.
 * `url` is a database with all migrations; the models are made beside it, in a database that goes away again.
 */
export async function compareModels(url: string): Promise<string[]> {
  const migrated = await readShape(url);
  const script = await modelsFromNothing(url);
  const modelled = await withScratchDatabase(url, async (scratch) => {
    await withConnection(scratch, (client) => client.query(script));
    return readShape(scratch);
  });
  return compareShapes(modelled, migrated);
}

/** What the models can say must be the same both ways; the rest, made by hand, may only be more. */
export function compareShapes(modelled: ShapePart[], migrated: ShapePart[]): string[] {
  const wanted = linesOf(modelled);
  const found = linesOf(migrated);
  const missing = [...wanted].filter((line) => !found.has(line));
  const extra = [...found].filter((line) => !wanted.has(line) && modelsCouldSay(line));
  return [
    ...missing.map((line) => `the models have, the migrations lack: ${line}`),
    ...extra.map((line) => `the migrations have, the models lack: ${line}`),
  ];
}

/** One line for each thing and each of its parts; an enum is one line, since the order of its values counts. */
function linesOf(parts: ShapePart[]): Set<string> {
  return new Set(
    parts.flatMap(({ thing, lines }) =>
      thing.startsWith("enum ")
        ? `${thing} (${lines.join(", ")})`
        : [thing, ...lines.map((line) => `${thing} ${line}`)],
    ),
  );
}

/** Schemas, enums, tables, columns and primary keys are the models'; checks, triggers and more indexes are not. */
function modelsCouldSay(line: string): boolean {
  return /^(schema|enum) |^table \S+$|^table \S+ column |^table \S+ constraint \S+ PRIMARY KEY /.test(line);
}
