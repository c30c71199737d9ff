import type { Work } from "../../editorial/work.ts";
import { fail } from "../../errors.ts";
import { isUuid } from "../../organizations/is-uuid.ts";
import type { FindingRow, ShownFinding } from "./finding-record.ts";
import { findingColumns, findingSource } from "./finding-sql.ts";
import { type FindingColumns, toShown } from "./to-shown.ts";

/** One that is kept, and so has a row. */
export type LockedFinding = ShownFinding & { row: FindingRow };

/** As many as a page of the list shows several times over. */
const most = 500;

/** Locks findings to the transaction's end, in id order. Fails with BAD_INPUT, TOO_MANY_ITEMS, NOT_FOUND. */
export async function lockFindings(
  { tx, now }: Pick<Work, "tx" | "now">,
  given: readonly string[],
  path = "ids",
): Promise<LockedFinding[]> {
  const ids = [...new Set(given.map((id) => id.toLowerCase()))].sort();
  if (ids.length === 0)
    fail("BAD_INPUT", undefined, [
      { path, message: { en: "Name at least one.", es: "Elige al menos uno." } },
    ]);
  if (ids.length > most)
    fail("TOO_MANY_ITEMS", {
      en: `These are ${ids.length} findings; give ${most} at most.`,
      es: `Son ${ids.length} hallazgos; elige ${most} como máximo.`,
    });
  const rows = await tx.$queryRawUnsafe<FindingColumns[]>(
    `SELECT ${findingColumns} FROM ${findingSource} WHERE f.id = ANY ($1::uuid[]) ORDER BY f.id FOR UPDATE OF f`,
    ids.filter(isUuid),
  );
  if (rows.length < ids.length)
    fail("NOT_FOUND", {
      en: "There is no such finding, or not any more. Load the list again.",
      es: "No existe ese hallazgo, o ya no. Vuelve a cargar la lista.",
    });
  return rows.map((columns) => toShown(columns, now) as LockedFinding);
}

/** Those of locked findings that are not gone by now; the others are left as they are. WRONG_STATE where all of them are. */
export function standing(findings: readonly LockedFinding[]): LockedFinding[] {
  const left = findings.filter(({ state }) => state !== "RESOLVED");
  if (left.length === 0)
    fail("WRONG_STATE", {
      en: "It is settled already. Open it again if it is still there.",
      es: "Ya está resuelto. Reábrelo si todavía está ahí.",
    });
  return left;
}
