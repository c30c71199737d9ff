import { withConnection } from "../with-connection.ts";
import { shapeQueries } from "./shape-queries.ts";

/** One thing of a database ("table editorial.phone", "enum …", "function …") with a line for each of its parts. */
export interface ShapePart {
  thing: string;
  lines: string[];
}

/** Reads the whole shape of the schemas editorial and published from the catalogs, in a stable order. */
export async function readShape(url: string): Promise<ShapePart[]> {
  return withConnection(url, async (client) => {
    // With nothing on the search path, the catalogs write every name in full.
    await client.query("SET search_path TO ''");
    const parts = new Map<string, string[]>();
    for (const query of shapeQueries) {
      const { rows } = await client.query<{ thing: string; line: string | null }>(query);
      for (const { thing, line } of rows) {
        const lines = parts.get(thing) ?? [];
        if (line !== null) lines.push(line);
        parts.set(thing, lines);
      }
    }
    return [...parts].map(([thing, lines]) => ({ thing, lines }));
  });
}

/** A shape as text for people, the content of `prisma/shape.sql`: a review sees there what a migration does. */
export function printShape(parts: ShapePart[]): string {
  return `${parts.map(({ thing, lines }) => [`-- ${thing}`, ...lines.map(indent)].join("\n")).join("\n\n")}\n`;
}

function indent(line: string): string {
  return line
    .trimEnd()
    .split("\n")
    .map((row) => `  ${row}`.trimEnd())
    .join("\n");
}
