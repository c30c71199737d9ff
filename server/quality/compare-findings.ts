import { isDeepStrictEqual } from "node:util";
import { fingerprintOf } from "./finding-fingerprint.ts";
import { bySystem, type KeptFinding, type Reported } from "./kept-finding.ts";

/** What is to be written after a look: rows that come, come back or say something else, and those that are gone. */
export interface FindingChanges {
  written: (Reported & { fingerprint: string })[];
  /** Ids of those that say the same, and were seen last on an earlier day. */
  seen: string[];
  /** Ids of those that are gone. */
  gone: string[];
  /** How many of the written ones were not there before. */
  appeared: number;
}

/** "Last seen" is kept to the day, so that looking often writes seldom. */
const seenAgainAfter = 24 * 60 * 60 * 1000;

/**
 * What a look changes about the findings that are kept of what was looked at. What says the same is left alone, for a day
 * at least. What is gone resolves by itself; when it comes back it is as it was, dismissed if it was dismissed. What a
 * person resolved stays so until it was gone, or, where `again` says so, until it is seen again. Pure.
 */
export function compareFindings(
  kept: readonly KeptFinding[],
  noticed: readonly Reported[],
  { now, again = false }: { now: Date; again?: boolean },
): FindingChanges {
  const key = ({ organizationId, fingerprint }: { organizationId: string; fingerprint: string }) =>
    `${organizationId}/${fingerprint}`;
  const before = new Map(kept.map((finding) => [key(finding), finding]));
  const noticedOnes = new Set<string>();
  const changes: FindingChanges = { written: [], seen: [], gone: [], appeared: 0 };
  for (const one of noticed) {
    const finding = { ...one, fingerprint: fingerprintOf(one.rule, one.path, one.evidence) };
    const known = before.get(key(finding));
    if (noticedOnes.has(key(finding))) continue;
    noticedOnes.add(key(finding));
    const isNew =
      known === undefined || known.resolvedBy === bySystem || (again && known.resolvedBy !== null);
    if (isNew) changes.appeared += 1;
    if (isNew) changes.written.push(finding);
    else if (known.resolvedBy !== null) continue;
    else if (!isDeepStrictEqual(says(known), says(finding))) changes.written.push(finding);
    else if (now.getTime() - known.lastSeenAt.getTime() >= seenAgainAfter) changes.seen.push(known.id);
  }
  for (const finding of kept)
    if (!noticedOnes.has(key(finding)) && finding.resolvedBy !== bySystem) changes.gone.push(finding.id);
  return changes;
}

/** What may change while the evidence is the same, as the database gives it back. */
function says({ severity, claimId, otherId = null, title, explanation, repair }: Reported): unknown {
  return JSON.parse(JSON.stringify({ severity, claimId, otherId, title, explanation, repair }));
}
