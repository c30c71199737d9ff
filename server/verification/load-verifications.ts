import type { Transaction } from "../database/prisma.ts";
import type { RecordedVerification } from "./standing.ts";

/** All that history keeps of the verifications of claims, by the claim's id. */
export async function loadVerifications(
  tx: Transaction,
  claimIds: string[],
): Promise<Map<string, RecordedVerification[]>> {
  const rows = await tx.verification.findMany({ where: { claimId: { in: claimIds } } });
  return Map.groupBy(rows, ({ claimId }) => claimId);
}
