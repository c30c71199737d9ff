import type { Transaction } from "../database/prisma.ts";
import { lockOrganizations } from "../organizations/locks/lock-organizations.ts";
import { claimsOf } from "../verification/claims.ts";

const batchSize = 500;

/**
 * Takes their fingerprints from the verifications of claims that had a term, of organizations that are purged already:
 * a number is soon guessed by its hash. Those that say what a claim still says, without a term, stay.
 */
export async function purgeFingerprints(
  tx: Transaction,
  claims: ReadonlySet<string>,
  organizations: string[],
): Promise<void> {
  if (claims.size === 0) return;
  const standing = new Map<string, string>();
  for (let done = 0; done < organizations.length; done += batchSize)
    for (const { document } of await lockOrganizations(tx, organizations.slice(done, done + batchSize)))
      for (const { id, fingerprint } of claimsOf(document)) if (claims.has(id)) standing.set(id, fingerprint);
  const verifications = await tx.verification.findMany({
    where: { claimId: { in: [...claims] } },
    select: { id: true, claimId: true, fingerprint: true },
  });
  const ids = verifications
    .filter(({ claimId, fingerprint }) => standing.get(claimId) !== fingerprint)
    .map(({ id }) => id);
  await tx.$executeRaw`SELECT editorial.purge_fingerprints(${ids}::uuid[])`;
}
