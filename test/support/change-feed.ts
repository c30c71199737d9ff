import type { Database } from "../../server/database/prisma.ts";
import type { Change } from "../../server/publishing/editions.ts";

/** The change feed after an edition, in its order. */
export async function changesAfter(db: Database, edition: number): Promise<(Change & { edition: number })[]> {
  return db.publishedChange.findMany({
    where: { edition: { gt: edition } },
    orderBy: [{ edition: "asc" }, { ordinal: "asc" }],
    omit: { ordinal: true },
  });
}

/** The current edition. */
export async function currentEdition(db: Database): Promise<number> {
  return (await db.publishedEdition.findFirstOrThrow()).number;
}
