import type { EditorialContext } from "../editorial/context.ts";
import { knownClaims } from "../organizations/lists/known-claims.ts";
import { type ClaimKind, claimKinds } from "../verification/intervals.ts";
import { type FreshnessCounts, freshnessColumns, freshnessNames } from "./freshness-counts.ts";
import { organizationsOf } from "./organizations-of.ts";

type Reader = Pick<EditorialContext, "db" | "actor" | "now">;

/** How many claims of one kind are how fresh, and how many organizations have such claims. */
export interface ClaimCount extends FreshnessCounts {
  kind: ClaimKind;
  having: FreshnessCounts;
  organizations: number;
}

/** Counts the claims of the actor's published organizations, kind by kind. */
export async function countClaims(context: Reader): Promise<ClaimCount[]> {
  const { where, values } = await organizationsOf(context, { status: "PUBLISHED" });
  const columns = freshnessNames.flatMap(([name]) => [
    `sum("${name}")::int AS "${name}"`,
    `(count(*) FILTER (WHERE "${name}" > 0))::int AS "having_${name}"`,
  ]);
  type Row = FreshnessCounts & { [Name in `having_${keyof FreshnessCounts}`]: number };
  const rows = await context.db.$queryRawUnsafe<(Row & { kind: ClaimKind; organizations: number })[]>(
    `SELECT kind, count(*)::int AS organizations, ${columns.join(", ")} FROM (
      SELECT c.kind, c.organization_id, ${freshnessColumns({ dueAt: "c.due_at" }, context.now, values)}
      FROM editorial.claim c JOIN editorial.organization o ON o.id = c.organization_id
      WHERE c.stands AND ${where} AND ${knownClaims(context)}
      GROUP BY c.kind, c.organization_id) each_organization
    GROUP BY kind`,
    ...values.list,
  );
  const counted = new Map(rows.map((row) => [row.kind, row]));
  const counts = (kind: ClaimKind, of: "" | "having_") =>
    Object.fromEntries(
      freshnessNames.map(([name]) => [name, counted.get(kind)?.[`${of}${name}`] ?? 0]),
    ) as unknown as FreshnessCounts;
  return claimKinds.map((kind) => ({
    kind,
    organizations: counted.get(kind)?.organizations ?? 0,
    ...counts(kind, ""),
    having: counts(kind, "having_"),
  }));
}
