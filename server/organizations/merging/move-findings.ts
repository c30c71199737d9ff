import type { Transaction } from "../../database/prisma.ts";
import type { Work } from "../../editorial/work.ts";
import { carryPath } from "./carry-changes.ts";
import type { ItemMove } from "./merge-plan.ts";
import type { Moved } from "./moved.ts";

interface Destination {
  keptId: string;
  /** All organizations of the merge. */
  group: readonly string[];
  items: readonly Pick<ItemMove, "id" | "into">[];
}

/**
 * Gives the kept organization what people and checks of the outside world noticed about one that goes. What rules noticed
 * of it is done with, because they look at the kept one anew; so is that it resembles another one.
 */
export async function moveFindings(
  { tx, actor, now }: Work,
  organizationId: string,
  { keptId, group, items }: Destination,
): Promise<Pick<Moved, "findings" | "closed">> {
  const open = await tx.finding.findMany({
    where: {
      resolvedAt: null,
      OR: [
        { organizationId },
        { otherId: organizationId },
        { otherId: { in: [...group] }, organizationId: keptId },
      ],
    },
    orderBy: { id: "asc" },
  });
  const carried = new Map(items.flatMap(({ id, into }) => (into === null ? [] : [[id, into] as const])));
  const findings: Moved["findings"] = [];
  const closed: string[] = [];
  for (const { id, source, path, claimId, fingerprint, otherId } of open) {
    const stays = (source === "PERSON" || source === "CHECK") && otherId === null;
    const known = { organizationId: keptId, fingerprint };
    if (!stays || (await tx.finding.count({ where: known })) > 0) {
      closed.push(id);
      continue;
    }
    findings.push({ id, path, claimId });
    await tx.finding.update({
      where: { id },
      data: {
        organizationId: keptId,
        path: carryPath(path, carried),
        claimId: claimId && (carried.get(claimId) ?? claimId),
      },
    });
  }
  await tx.finding.updateMany({
    where: { id: { in: closed } },
    data: { resolvedBy: actor.reference, resolvedAt: now },
  });
  return { findings, closed };
}

/** Gives an organization back what was noticed about it; what was settled since stays so. */
export async function returnFindings(
  tx: Transaction,
  organizationId: string,
  { keptId, findings, closed }: Pick<Moved, "findings" | "closed"> & { keptId: string },
): Promise<void> {
  for (const { id, path, claimId } of findings)
    await tx.finding.updateMany({
      where: { id, organizationId: keptId },
      data: { organizationId, path, claimId },
    });
  await tx.finding.updateMany({
    where: { id: { in: closed } },
    data: { resolvedBy: null, resolvedAt: null },
  });
}
