import type { Database } from "../../../server/database/prisma.ts";
import type { OrganizationDocument } from "../../../server/organizations/document.ts";
import { compareProfiles } from "../../../server/quality/duplicates/compare-profiles.ts";
import { findCandidates, keepKeys } from "../../../server/quality/duplicates/find-candidates.ts";
import { profileOf } from "../../../server/quality/duplicates/profile-of.ts";
import type { Judgement, Matched, Pair } from "./matcher.ts";
import { keyOf } from "./pairs.ts";

/** So many share a statement's way. */
const batchSize = 200;

/**
 * Posada's own matching over documents: their keys are kept in an empty, migrated database, every candidate is asked of
 * Postgres as a save asks it, and what comes back is compared.
 */
export async function matchInDatabase(
  db: Database,
  documents: readonly OrganizationDocument[],
): Promise<Matched> {
  const at = new Date("2026-01-01T00:00:00Z");
  await db.organization.createMany({
    data: documents.map(({ id, name, nameStatus }) => ({
      ...{ id, name, nameStatus, slug: `o-${id}`, createdAt: at, editedAt: at },
    })),
  });
  const profiles = documents.map(profileOf);
  const known = new Map(profiles.map((profile) => [profile.id, profile]));
  for (let done = 0; done < profiles.length; done += batchSize)
    await keepKeys(db, profiles.slice(done, done + batchSize));
  await db.$executeRawUnsafe("ANALYZE editorial.matching_key, editorial.matching_word");
  const candidates = new Map<string, Pair>();
  const judgements = new Map<string, Judgement>();
  for (let done = 0; done < profiles.length; done += batchSize) {
    const found = await findCandidates(db, profiles.slice(done, done + batchSize));
    for (const [id, { ids, ofMany }] of found)
      for (const other of ids) {
        const pair: Pair = [id, other];
        if (candidates.has(keyOf(pair))) continue;
        candidates.set(keyOf(pair), pair);
        const { certainty } = compareProfiles(known.get(id)!, known.get(other)!, ofMany);
        if (certainty) judgements.set(keyOf(pair), { pair, certainty });
      }
  }
  return { candidates: candidates.values(), judgements: judgements.values() };
}
