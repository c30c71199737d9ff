import type { Transaction } from "../../database/prisma.ts";

/**
 * Puts entries back where they stood in their sections, which are locked, where nobody else stands there by now; gives
 * the ids of those that stay where they are.
 */
export async function placeEntries(tx: Transaction, positions: Record<string, number>): Promise<string[]> {
  const wanted = JSON.stringify(Object.entries(positions).map(([id, position]) => ({ id, position })));
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH wanted AS (
      SELECT e.id, w.position, e.position <> w.position AND EXISTS (
        SELECT FROM editorial.entry o WHERE o.country_code = e.country_code AND o.section_id = e.section_id
          AND o.position = w.position AND o.id <> e.id) AS taken
      FROM json_to_recordset(${wanted}::json) AS w (id uuid, position int) JOIN editorial.entry e ON e.id = w.id
    ), placed AS (
      UPDATE editorial.entry e SET position = w.position FROM wanted w
      WHERE e.id = w.id AND NOT w.taken AND e.position <> w.position)
    SELECT id FROM wanted WHERE taken ORDER BY 1`;
  return rows.map(({ id }) => id);
}
