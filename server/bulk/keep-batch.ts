import type { Work } from "../editorial/work.ts";
import type { LoadedOrganization } from "../organizations/load-documents.ts";
import type { ItemResult } from "./run-batch.ts";

/** Keeps what a batch did to each organization; an id that names none is told in the answer alone. */
export async function keepBatch(
  { tx, actor, now }: Work,
  batch: { id: string; verb: string; input: object },
  items: ItemResult[],
  known: ReadonlyMap<string, LoadedOrganization>,
): Promise<void> {
  await tx.batch.create({ data: { ...batch, madeBy: actor.reference, madeAt: now } });
  await tx.batchItem.createMany({
    data: items
      .filter(({ organizationId }) => known.has(organizationId))
      .map(({ organizationId, revision, changed, error }) => ({
        batchId: batch.id,
        organizationId,
        revisionBefore: changed ? known.get(organizationId)!.revision : null,
        revisionAfter: changed ? revision : null,
        errorCode: error?.code,
        errorMessage: error?.message,
      })),
  });
}
