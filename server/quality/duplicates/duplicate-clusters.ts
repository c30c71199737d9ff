import { storable } from "../../database/storable.ts";
import type { EditorialContext } from "../../editorial/context.ts";
import { toOffset } from "../../organizations/lists/to-offset.ts";
import { loadDocuments } from "../../organizations/load-documents.ts";
import { findingPolicy } from "../../policies/finding.ts";
import { authorize } from "../../policies/law.ts";
import { toPage } from "../../public/reading/page.ts";
import { Values } from "../../public/reading/statement.ts";
import { filterFindings } from "../findings/filter-findings.ts";
import { findingSource, severitySql } from "../findings/finding-sql.ts";
import { anyFinding } from "../findings/list-findings.ts";
import { clusterPairs } from "./cluster-pairs.ts";
import type { Certainty, Sign } from "./compare-profiles.ts";
import { compareProfiles } from "./compare-profiles.ts";
import { duplicateKinds } from "./duplicate-kinds.ts";
import { findCandidates } from "./find-candidates.ts";
import { profileOf } from "./profile-of.ts";

export interface ClusterFilter {
  certainties?: readonly Certainty[] | null;
  country?: string | null;
  countries?: readonly string[] | null;
  section?: string | null;
}

/** Two of a cluster, as they are now. */
export interface ClusterPair {
  oneId: string;
  otherId: string;
  certainty: Certainty | null;
  score: number;
  signs: Sign[];
}

/** Organizations that seem to be one, in the order of their ids. */
export interface DuplicateCluster {
  organizationIds: string[];
  pairs: ClusterPair[];
}

export interface ClusterList {
  totalCount: number;
  clusters: DuplicateCluster[];
}

export interface ClusterArguments {
  filter?: ClusterFilter | null;
  first?: number | null;
  offset?: number | null;
}

type Reader = Pick<EditorialContext, "db" | "actor" | "now">;
interface Alike {
  one: string;
  other: string;
  score: number;
}

/**
 * Who is in the directory more than once, the surest first, a page at a time. What is kept says who resembles whom; those of
 * the page are compared as they are now. Fails with FORBIDDEN, BAD_PAGE_SIZE.
 */
export async function duplicateClusters(reader: Reader, args: ClusterArguments): Promise<ClusterList> {
  authorize(findingPolicy, "read", reader.actor, anyFinding);
  const { size } = toPage({ first: args.first ?? null });
  const offset = toOffset(args);
  const alike = await readAlike(reader, args.filter ?? {});
  const known = new Map(alike.map((pair) => [`${pair.one}/${pair.other}`, pair.score]));
  const all = clusterPairs(alike, () => false);
  const surest = (ids: string[]) =>
    Math.max(...ids.flatMap((one) => ids.map((other) => known.get(`${one}/${other}`) ?? 0)));
  const ranked = all.map((ids) => ({ ids, rank: surest(ids) })).sort((one, other) => other.rank - one.rank);
  const page = ranked.slice(offset, offset + size).map(({ ids }) => ids);
  const wanted: readonly Certainty[] = ["CERTAIN", "LIKELY", ...certaintiesOf(args.filter)];
  return { totalCount: all.length, clusters: await lookAgain(reader, page, wanted) };
}

function certaintiesOf(filter: ClusterFilter | null | undefined): readonly Certainty[] {
  return filter?.certainties?.length ? filter.certainties : ["CERTAIN", "LIKELY"];
}

/** Pairs that are open, of each the lower id first. */
async function readAlike(reader: Reader, filter: ClusterFilter): Promise<Alike[]> {
  const values = new Values();
  const { certainties: _, ...rest } = filter;
  const rules = certaintiesOf(filter).map((certainty) => duplicateKinds[certainty].code);
  const conditions = await filterFindings({ ...rest, rules, sources: ["DUPLICATE"] }, reader, values);
  return reader.db.$queryRawUnsafe<Alike[]>(
    `SELECT DISTINCT least(f.organization_id, f.other_id) AS one, greatest(f.organization_id, f.other_id) AS other,
       CASE ${severitySql} WHEN 'BLOCKING' THEN 5 WHEN 'HIGH' THEN 4 WHEN 'MEDIUM' THEN 3 WHEN 'LOW' THEN 2 ELSE 1 END AS score
     FROM ${findingSource} JOIN editorial.organization other ON other.id = f.other_id AND other.status IN ('DRAFT', 'PUBLISHED')
     WHERE ${conditions.map(({ sql }) => sql).join(" AND ")} ORDER BY one, other`,
    ...values.list.map(storable),
  );
}

/** Compares all of each with each other, and parts those that contradict each other, or are said to be two. */
async function lookAgain(
  { db }: Reader,
  groups: string[][],
  wanted: readonly Certainty[],
): Promise<DuplicateCluster[]> {
  if (groups.length === 0) return [];
  const loaded = await loadDocuments(db, groups.flat());
  const profiles = new Map(loaded.map(({ document }) => [document.id, profileOf(document)]));
  const candidates = await findCandidates(db, [...profiles.values()]);
  const apart = await readApart(db, groups.flat());
  return groups.flatMap((group) => {
    const ids = group.filter((id) => profiles.has(id));
    const pairs = ids.flatMap((oneId, index) =>
      ids.slice(index + 1).map((otherId): ClusterPair => {
        const { ofMany } = candidates.get(oneId)!;
        return { oneId, otherId, ...compareProfiles(profiles.get(oneId)!, profiles.get(otherId)!, ofMany) };
      }),
    );
    const unlike = new Set(
      pairs.flatMap(({ oneId, otherId, certainty }) => (certainty === null ? [`${oneId}/${otherId}`] : [])),
    );
    const alike = pairs
      .filter(({ certainty }) => certainty !== null && wanted.includes(certainty))
      .map(({ oneId, otherId, score }) => ({ one: oneId, other: otherId, score }));
    const contradict = (one: string, other: string) => {
      const pair = one < other ? `${one}/${other}` : `${other}/${one}`;
      return unlike.has(pair) || apart.has(pair);
    };
    return clusterPairs(alike, contradict).map((organizationIds) => ({
      organizationIds,
      pairs: pairs.filter(
        ({ oneId, otherId }) => organizationIds.includes(oneId) && organizationIds.includes(otherId),
      ),
    }));
  });
}

/** Pairs of which somebody said that they are two. */
async function readApart(db: Reader["db"], ids: string[]): Promise<Set<string>> {
  const kept = await db.finding.findMany({
    where: {
      ...{ source: "DUPLICATE", dismissed: true, resolvedBy: null },
      ...{ organizationId: { in: ids }, otherId: { in: ids } },
    },
    select: { organizationId: true, otherId: true },
  });
  return new Set(kept.map(({ organizationId, otherId }) => [organizationId, otherId].sort().join("/")));
}
