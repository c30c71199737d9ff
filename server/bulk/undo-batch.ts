import type { Batch } from "../../generated/prisma/client.ts";
import type { Transaction } from "../database/prisma.ts";
import { sayMoment } from "../dates.ts";
import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { isUuid } from "../organizations/is-uuid.ts";
import { bulkPolicy } from "../policies/bulk.ts";
import { authorize } from "../policies/law.ts";
import { type EarlierState, putBack } from "./put-back.ts";
import { type BatchResult, runBatch } from "./run-batch.ts";

/**
 * Puts back what each organization that a batch changed said before, and whether it was published. One that was edited
 * since stays as it is and says so. Undoing is a batch of its own, and can be undone. Fails with NOT_FOUND, WRONG_STATE
 * for what is undone already or changed nothing, FORBIDDEN.
 */
export async function undoBatch(
  work: Work,
  { batchId }: { batchId: string; requestId?: string | null },
): Promise<BatchResult> {
  const { tx, actor, now } = work;
  const batch = await lockBatch(tx, batchId);
  authorize(bulkPolicy, "undo", actor, batch);
  if (batch.undoneAt)
    fail("WRONG_STATE", {
      en: `It was undone on ${sayMoment(batch.undoneAt, "en")}.`,
      es: `Ya se deshizo el ${sayMoment(batch.undoneAt, "es")}.`,
    });
  const states = await readStates(tx, batch.id);
  if (states.size === 0)
    fail("WRONG_STATE", {
      en: "It changed nothing, so there is nothing to undo.",
      es: "No cambió nada, así que no hay nada que deshacer.",
    });
  const result = await runBatch(work, {
    verb: "undoBatch",
    ids: [...states.keys()],
    input: { batchId: batch.id },
    keysOf: ({ document }) => states.get(document.id)?.document ?? document,
    sectionsOf: ({ document }) => [...document.entries, ...(states.get(document.id)?.document.entries ?? [])],
    change: async (own, before) => {
      const id = before.document.id;
      if (await isEditedSince(tx, batch.id, id))
        fail("CONFLICT", {
          en: "It was edited since, and stays as it is. Restore an earlier revision by hand.",
          es: "Alguien la editó después, y se queda como está. Restaura a mano una versión anterior.",
        });
      return putBack(own, before, states.get(id)!);
    },
  });
  await tx.batch.update({ where: { id: batch.id }, data: { undoneAt: now } });
  return result;
}

async function lockBatch(tx: Transaction, id: string): Promise<Batch> {
  if (!isUuid(id))
    fail("NOT_FOUND", { en: "No batch has that id.", es: "Ningún cambio en bloque tiene ese id." });
  await tx.$queryRaw`SELECT FROM editorial.batch WHERE id = ${id}::uuid FOR UPDATE`;
  return (
    (await tx.batch.findUnique({ where: { id } })) ??
    fail("NOT_FOUND", { en: "No batch has that id.", es: "Ningún cambio en bloque tiene ese id." })
  );
}

/** What the organizations that the batch changed were before it, by their ids. */
async function readStates(tx: Transaction, batchId: string): Promise<Map<string, EarlierState>> {
  const rows = await tx.$queryRaw<EarlierState[]>`
    SELECT r.number, r.status, r.document FROM editorial.batch_item i
    JOIN editorial.revision r ON (r.organization_id, r.number) = (i.organization_id, i.revision_before)
    WHERE i.batch_id = ${batchId}::uuid`;
  return new Map(rows.map((state) => [state.document.id, state]));
}

/** Whether there is a newer revision of what it says; that somebody checked a claim is no edit. */
async function isEditedSince(tx: Transaction, batchId: string, organizationId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<[{ edited: boolean }]>`
    SELECT EXISTS (
      SELECT FROM editorial.revision r JOIN editorial.batch_item i USING (organization_id)
      WHERE i.batch_id = ${batchId}::uuid AND i.organization_id = ${organizationId}::uuid
        AND r.number > i.revision_after AND r.kind <> 'VERIFICATION') AS edited`;
  return row.edited;
}
