import type { Transaction } from "../database/prisma.ts";
import type { KeptVerification } from "./standing.ts";

/** All that history keeps of the verifications of claims, also of those that were taken back, by the claim's id. */
export async function loadVerifications(
  tx: Transaction,
  claimIds: string[],
): Promise<Map<string, KeptVerification[]>> {
  const rows = await tx.verification.findMany({
    where: { claimId: { in: claimIds } },
    include: { withdrawal: true },
  });
  return Map.groupBy(rows, ({ claimId }) => claimId);
}
