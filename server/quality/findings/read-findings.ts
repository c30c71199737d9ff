import type { EditorialContext } from "../../editorial/context.ts";
import { findingPolicy } from "../../policies/finding.ts";
import type { ShownFinding } from "./finding-record.ts";
import { findingColumns, findingSource } from "./finding-sql.ts";
import { type FindingColumns, toShown } from "./to-shown.ts";

/** Findings by their ids, as they stand now, as far as the actor may see any. */
export async function readFindings(
  { db, actor, now }: Pick<EditorialContext, "db" | "actor" | "now">,
  ids: readonly string[],
): Promise<ShownFinding[]> {
  if (!findingPolicy.rows(actor)) return [];
  const rows = await db.$queryRawUnsafe<FindingColumns[]>(
    `SELECT ${findingColumns} FROM ${findingSource} WHERE f.id = ANY ($1::uuid[]) ORDER BY f.id`,
    ids,
  );
  return rows.map((columns) => toShown(columns, now));
}
