import type { Transaction } from "../../database/prisma.ts";
import type { OrganizationDocument } from "../../organizations/document.ts";
import { keepingEarlierSql } from "./candidates-sql.ts";
import { comparedOf } from "./compared.ts";
import { ask, type FoundKept, type Neighbors, toCandidates, toKept } from "./find-candidates.ts";
import type { KnownProfiles } from "./known-profiles.ts";
import type { Profile } from "./profile.ts";

type FoundEarlier = FoundKept & { changed: number; revisions: Record<string, number> };

/** So many documents are read at once: each is some kilobytes, and a profile is less. */
const batchSize = 500;

/**
 * Keeps the keys of organizations, and finds those of their neighbors that come before them in the order of ids: over
 * everything each pair is met once. What is `known` of them is not read again. One statement; where keys changed, two.
 */
export async function findEarlier(
  tx: Transaction,
  profiles: readonly Profile[],
  known: KnownProfiles,
): Promise<Neighbors> {
  let found = await ask<FoundEarlier>(tx, keepingEarlierSql, profiles);
  if (found.changed > 0) found = await ask<FoundEarlier>(tx, keepingEarlierSql, profiles);
  const { revisions } = found;
  await readUnknown(tx, revisions, known);
  return {
    candidates: toCandidates(profiles, found),
    find: (id) => known.find(id, revisions[id] ?? 0),
    kept: toKept(found),
  };
}

async function readUnknown(
  tx: Transaction,
  revisions: Record<string, number>,
  known: KnownProfiles,
): Promise<void> {
  const missing = Object.entries(revisions)
    .filter(([id, revision]) => !known.has(id, revision))
    .map(([id]) => id);
  for (let done = 0; done < missing.length; done += batchSize) {
    const rows = await tx.$queryRaw<{ number: number; document: OrganizationDocument }[]>`
      SELECT r.number, r.document
      FROM editorial.organization o JOIN editorial.revision r ON (r.organization_id, r.number) = (o.id, o.revision)
      WHERE o.id = ANY (${missing.slice(done, done + batchSize)}::uuid[])`;
    for (const { number, document } of rows) known.keep(comparedOf(document), number);
  }
}
