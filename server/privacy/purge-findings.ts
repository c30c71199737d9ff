import type { Transaction } from "../database/prisma.ts";
import type { Hit } from "./find-hits.ts";

/**
 * Takes what was noticed about claims that had a term, and the fingerprints of what else had one: a number is soon guessed
 * by its hash, and evidence may say what is too short to be looked for. The rules look at what is left anew.
 */
export async function purgeFindings(
  tx: Transaction,
  claims: ReadonlySet<string>,
  hits: readonly Hit[],
): Promise<void> {
  await tx.finding.deleteMany({ where: { claimId: { in: [...claims] } } });
  const ids = hits.filter(({ table }) => table === "editorial.finding").map(({ key }) => key);
  await tx.$executeRaw`
    UPDATE editorial.finding SET fingerprint = gen_random_uuid() WHERE id = ANY (${[...new Set(ids)]}::uuid[])`;
}
