import type { Prisma } from "../../../generated/prisma/client.ts";
import { locks } from "../../database/locks.ts";
import type { Transaction } from "../../database/prisma.ts";
import type { Change } from "../../documents/shape.ts";
import { carryChanges } from "./carry-changes.ts";
import type { ItemMove } from "./merge-plan.ts";
import type { Moved } from "./moved.ts";

/** Where what stands beside a document goes: to the kept organization, and to which of its revisions. */
interface Destination {
  keptId: string;
  revision: number;
  items: readonly Pick<ItemMove, "id" | "into">[];
}

/**
 * Gives the kept organization what stands beside the document of one that goes: private notes, and the proposals that
 * nobody has decided yet, as changes of the merged document. What was decided stays its history.
 */
export async function moveBeside(
  tx: Transaction,
  organizationId: string,
  { keptId, revision, items }: Destination,
): Promise<Pick<Moved, "notes" | "proposals">> {
  // Readers' reports refer to it without locking it: who is at it is waited for, and who comes later finds it gone.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${locks.reports}::int, hashtext(${organizationId}))`;
  const notes = await tx.note.updateManyAndReturn({
    where: { organizationId },
    data: { organizationId: keptId },
    select: { id: true },
  });
  const open = await tx.proposal.findMany({
    where: { organizationId, status: "OPEN" },
    orderBy: { id: "asc" },
  });
  const carried = new Map(items.flatMap(({ id, into }) => (into === null ? [] : [[id, into] as const])));
  const proposals = open.map(({ id, baseRevision, changes }) => ({
    id,
    baseRevision,
    changes: changes as unknown as Change[],
  }));
  for (const { id, changes } of proposals)
    await tx.proposal.update({
      where: { id },
      data: {
        organizationId: keptId,
        baseRevision: revision,
        changes: carryChanges(changes, carried) as unknown as Prisma.InputJsonArray,
      },
    });
  return { notes: notes.map(({ id }) => id), proposals };
}

/** Gives an organization back what stood beside its document; what was removed or decided since is not among it. */
export async function returnBeside(
  tx: Transaction,
  organizationId: string,
  { keptId, notes, proposals }: Pick<Moved, "notes" | "proposals"> & { keptId: string },
): Promise<{ decided: string[] }> {
  await tx.note.updateMany({
    where: { id: { in: notes }, organizationId: keptId },
    data: { organizationId },
  });
  const decided: string[] = [];
  for (const { id, baseRevision, changes } of proposals) {
    const { count } = await tx.proposal.updateMany({
      where: { id, organizationId: keptId, status: "OPEN" },
      data: { organizationId, baseRevision, changes: changes as unknown as Prisma.InputJsonArray },
    });
    if (count === 0) decided.push(id);
  }
  return { decided };
}
