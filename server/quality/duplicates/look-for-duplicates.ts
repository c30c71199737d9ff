import { isDeepStrictEqual } from "node:util";
import type { Transaction } from "../../database/prisma.ts";
import type { OrganizationDocument } from "../../organizations/document.ts";
import { compareFindings } from "../compare-findings.ts";
import type { KeptFinding, Reported } from "../kept-finding.ts";
import type { RuleSettings } from "../rule-settings.ts";
import { writeFindings } from "../write-findings.ts";
import { compareNeighbors } from "./compare-neighbors.ts";
import { type Compared, comparedOf } from "./compared.ts";
import { keepAndFind, type Neighbors } from "./find-candidates.ts";
import { type ComparedPair, reportPair } from "./report-pair.ts";

/** Keeps the keys of organizations, and finds with whom they are to be compared. */
export type FindNeighbors = (tx: Transaction, subjects: readonly Compared[]) => Promise<Neighbors>;

const all: FindNeighbors = (tx, subjects) =>
  keepAndFind(
    tx,
    subjects.map(({ profile }) => profile),
  );

/**
 * Looks whether organizations that the caller has locked are in the directory twice, and keeps what it finds as findings of
 * both: one statement for one, two for any number, and one more where something is new.
 */
export async function lookForDuplicates(
  tx: Transaction,
  documents: readonly OrganizationDocument[],
  { now, settings, neighborsOf = all }: { now: Date; settings: RuleSettings; neighborsOf?: FindNeighbors },
): Promise<{ appeared: number; resolved: number }> {
  const subjects = documents.map(comparedOf);
  const neighbors = await neighborsOf(tx, subjects);
  const { kept } = neighbors;
  const dismissed = Map.groupBy(
    kept.filter((one) => one.dismissed),
    ({ organizationId }) => organizationId,
  );
  const noticed = compareNeighbors(subjects, neighbors).flatMap((pair) => reported(pair, dismissed));
  const changes = compareFindings(
    kept.filter(({ rule }) => settings.isOn(rule)),
    noticed.filter(({ rule }) => settings.isOn(rule)),
    { now, again: true },
  );
  // Who settled one, by merging the two for instance, stays who did.
  const open = new Set(kept.filter(({ resolvedBy }) => resolvedBy === null).map(({ id }) => id));
  const gone = changes.gone.filter((id) => open.has(id));
  // In one order, so that of two that are saved at once neither waits for the other.
  changes.written.sort((one, other) => (one.organizationId < other.organizationId ? -1 : 1));
  await writeFindings(tx, { ...changes, gone }, { source: "DUPLICATE", now });
  return { appeared: changes.appeared, resolved: gone.length };
}

/** Who was told that they are two keeps it as it was told, be it that others have come since that share what they share. */
function reported(pair: ComparedPair, dismissed: ReadonlyMap<string, readonly KeptFinding[]>): Reported[] {
  const { certainty } = pair.comparison;
  const decisions = [pair.one, pair.other].flatMap(({ id }) => dismissed.get(id) ?? []);
  if (certainty === null || (certainty === "POSSIBLE" && decisions.length === 0)) return [];
  const sides = reportPair(pair, certainty);
  const decided = decisions.find(({ organizationId, otherId, evidence }) =>
    sides.some(
      (side) =>
        side.organizationId === organizationId &&
        side.otherId === otherId &&
        isDeepStrictEqual(side.evidence, evidence),
    ),
  );
  if (decided) return sides.map((side) => ({ ...side, rule: decided.rule }));
  return certainty === "POSSIBLE" ? [] : sides;
}
