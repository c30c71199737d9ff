import type { Transaction } from "../database/prisma.ts";
import { asMadeOf } from "./claims.ts";
import type { KeptVerification } from "./standing.ts";

/**
 * All that history keeps of the verifications of claims, by the claim's id: also what was taken back, and those of claims
 * that fell together with them in a merge.
 */
export async function loadVerifications(
  tx: Transaction,
  claimIds: string[],
): Promise<Map<string, KeptVerification[]>> {
  const claims = await tx.claim.findMany({
    where: { OR: [{ id: { in: claimIds } }, { collapsedInto: { in: claimIds } }] },
    select: {
      id: true,
      organizationId: true,
      collapsedInto: true,
      verifications: { include: { withdrawal: true } },
    },
  });
  const owners = new Map(claims.map(({ id, organizationId }) => [id, organizationId]));
  const made = claims.flatMap(({ id, organizationId, collapsedInto, verifications }) => {
    const claimId = collapsedInto ?? id;
    return verifications.map((each) => ({
      ...each,
      claimId,
      fingerprint: asMadeOf(owners.get(claimId) ?? organizationId, organizationId, each.fingerprint),
    }));
  });
  return Map.groupBy(made, ({ claimId }) => claimId);
}
