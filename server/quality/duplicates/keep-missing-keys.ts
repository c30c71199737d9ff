import { holdDirectory } from "../../database/hold-directory.ts";
import type { Database, Transaction } from "../../database/prisma.ts";
import type { OrganizationDocument } from "../../organizations/document.ts";
import { inLanes } from "../in-lanes.ts";
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
  const first = "00000000-0000-0000-0000-000000000000";
  let last = first;
  const next = async (): Promise<string[] | null> => {
    const rows = await db.$queryRaw<{ id: string }[]>`
      SELECT o.id FROM editorial.organization o
      WHERE o.id > ${last}::uuid AND o.status IN ('DRAFT', 'PUBLISHED')
        AND NOT EXISTS (SELECT FROM editorial.matching_key k WHERE k.organization_id = o.id)
      ORDER BY o.id LIMIT ${batchSize}`;
    last = rows.at(-1)?.id ?? last;
    return rows.length === 0 ? null : rows.map(({ id }) => id);
  };
  await inLanes(next, (ids) => db.$transaction((tx) => keepBatch(tx, ids, known), patience), signal);
  // Until they are counted, Postgres takes the tables for empty, and reads all words for each.
  if (last !== first) await db.$executeRaw`ANALYZE editorial.matching_key, editorial.matching_word`;
}

async function keepBatch(tx: Transaction, ids: string[], known: KnownProfiles): Promise<void> {
  await holdDirectory(tx, "together");
  const rows = await tx.$queryRaw<{ number: number; document: OrganizationDocument }[]>`
    SELECT r.number, r.document
    FROM editorial.organization o JOIN editorial.revision r ON (r.organization_id, r.number) = (o.id, o.revision)
    WHERE o.id = ANY (${ids}::uuid[]) AND o.status IN ('DRAFT', 'PUBLISHED') ORDER BY o.id FOR NO KEY UPDATE OF o`;
  const compared = rows.map(({ document }) => comparedOf(document));
  for (const [index, one] of compared.entries()) known.keep(one, rows[index]!.number);
  await keepKeys(
    tx,
    compared.map(({ profile }) => profile),
  );
}
