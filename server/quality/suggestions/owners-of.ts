import type { Transaction } from "../../database/prisma.ts";
import { isUuid } from "../../organizations/is-uuid.ts";

/** Ids of the organizations that findings are about: they are locked before their findings, as everywhere. */
export async function ownersOf(tx: Transaction, findingIds: readonly string[]): Promise<string[]> {
  const rows = await tx.finding.findMany({
    where: { id: { in: findingIds.filter(isUuid) } },
    select: { organizationId: true },
    distinct: ["organizationId"],
  });
  return rows.map(({ organizationId }) => organizationId).sort();
}
