import type { Transaction } from "../../database/prisma.ts";
import { fail } from "../../errors.ts";

/** Stops with BAD_DOCUMENT where one of the organizations would be a branch of itself, however far up. */
export async function refuseCircles(tx: Transaction, ids: string[]): Promise<void> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    WITH RECURSIVE above AS (
      SELECT id AS start, parent_id AS id FROM editorial.organization WHERE id = ANY(${ids}::uuid[])
      UNION SELECT above.start, o.parent_id FROM above JOIN editorial.organization o ON o.id = above.id)
    SELECT o.name FROM above JOIN editorial.organization o ON o.id = above.start WHERE above.id = above.start ORDER BY 1`;
  const [circle] = rows;
  if (circle)
    fail("BAD_DOCUMENT", undefined, [
      {
        path: "parentId",
        message: {
          en: `${circle.name} would be a branch of itself. Give one of its branches another parent first.`,
          es: `${circle.name} dependería de sí misma. Dale primero otra organización superior a una de las que dependen de ella.`,
        },
      },
    ]);
}
