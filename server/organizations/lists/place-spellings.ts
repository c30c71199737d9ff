import type { EditorialContext } from "../../editorial/context.ts";
import { isEditor } from "../../policies/roles.ts";
import { foldText } from "../../publishing/fold-text.ts";

/** Which locations somebody may know of, over `editorial.location l`: of a hidden one contributors learn nothing. */
export function knownPlaces({ actor }: Pick<EditorialContext, "actor">): string {
  return isEditor(actor) ? "true" : "l.visibility <> 'HIDDEN'";
}

/** A name as locations spell it, and how often. */
export interface Spelling {
  written: string;
  folded: string;
  times: number;
}

/**
 * The ways in which locations spell their states or cities, the usual ones first. The database cannot fold as we do;
 * the spellings of a large directory are some thousand.
 */
export async function readSpellings(
  context: Pick<EditorialContext, "db" | "actor">,
  column: "state" | "city",
): Promise<Spelling[]> {
  const rows = await context.db.$queryRawUnsafe<{ written: string; times: number }[]>(
    `SELECT l.${column} AS written, count(*)::int AS times FROM editorial.location l
     WHERE l.${column} IS NOT NULL AND ${knownPlaces(context)} GROUP BY 1 ORDER BY 2 DESC, 1`,
  );
  return rows.map((row) => ({ ...row, folded: foldText(row.written) }));
}

/** All the spellings of one name, whatever its case and accents. */
export async function spellingsOf(
  context: Pick<EditorialContext, "db" | "actor">,
  column: "state" | "city",
  name: string,
): Promise<string[]> {
  const wanted = foldText(name);
  const spellings = await readSpellings(context, column);
  return spellings.flatMap(({ written, folded }) => (folded === wanted ? [written] : []));
}
