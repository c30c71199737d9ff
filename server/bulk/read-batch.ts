import type { Batch, BatchItem } from "../../generated/prisma/client.ts";
import type { Desk } from "../editorial/work.ts";
import { isUuid } from "../organizations/is-uuid.ts";
import { bulkPolicy } from "../policies/bulk.ts";

export type KeptBatch = Batch & { items: BatchItem[] };

/** A batch with what it did to each organization; null where there is none that the actor may see. */
export async function readBatch(
  { db, actor }: Pick<Desk, "db" | "actor">,
  { id }: { id: string },
): Promise<KeptBatch | null> {
  if (!isUuid(id)) return null;
  const items = { orderBy: { organizationId: "asc" } } as const;
  return db.batch.findFirst({ where: { AND: [{ id }, bulkPolicy.rows(actor)] }, include: { items } });
}
