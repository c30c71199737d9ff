import { holdDirectory } from "../../database/hold-directory.ts";
import type { Database, Transaction } from "../../database/prisma.ts";
import type { OrganizationDocument } from "../../organizations/document.ts";
import { comparedOf } from "./compared.ts";
import { keepKeys } from "./find-candidates.ts";
import type { KnownProfiles } from "./known-profiles.ts";

const batchSize = 500;
const patience = { maxWait: 60_000, timeout: 60 * 60_000 };

/**
 * Keeps the keys of organizations that have none, as after an import that went past the rules: before a run compares the
 * first, it must be able to find the last. A batch in each transaction; what a stopped one leaves, the next one does.
 */
export async function keepMissingKeys(
  db: Database,
  known: KnownProfiles,
  signal?: AbortSignal,
): Promise<void> {
  let last = "00000000-0000-0000-0000-000000000000";
  while (!signal?.aborted) {
    const after = last;
    const ids = await db.$transaction((tx) => keepBatch(tx, after, known), patience);
    if (ids.length < batchSize) return;
    last = ids.at(-1)!;
  }
}

async function keepBatch(tx: Transaction, after: string, known: KnownProfiles): Promise<string[]> {
  await holdDirectory(tx, "together");
  const rows = await tx.$queryRaw<{ id: string; number: number; document: OrganizationDocument }[]>`
    SELECT o.id, r.number, r.document
    FROM editorial.organization o JOIN editorial.revision r ON (r.organization_id, r.number) = (o.id, o.revision)
    WHERE o.id > ${after}::uuid AND o.status IN ('DRAFT', 'PUBLISHED')
      AND NOT EXISTS (SELECT FROM editorial.matching_key k WHERE k.organization_id = o.id)
    ORDER BY o.id LIMIT ${batchSize} FOR NO KEY UPDATE OF o`;
  const compared = rows.map(({ document }) => comparedOf(document));
  for (const [index, one] of compared.entries()) known.keep(one, rows[index]!.number);
  await keepKeys(
    tx,
    compared.map(({ profile }) => profile),
  );
  return rows.map(({ id }) => id);
}
