import type { EditorialContext } from "../editorial/context.ts";
import { type FreshnessCounts, freshnessColumns } from "./freshness-counts.ts";
import { organizationsOf } from "./organizations-of.ts";

type Reader = Pick<EditorialContext, "db" | "actor" | "now">;

/** How many organizations there are for somebody, by what they need. */
export interface OrganizationCounts extends FreshnessCounts {
  organizations: number;
  foundWrong: number;
  drafts: number;
  archived: number;
}

/** Counts the actor's organizations; how fresh they are, and what was found wrong, of those that are published. */
export async function countOrganizations(context: Reader): Promise<OrganizationCounts> {
  const { where, values } = await organizationsOf(context);
  const published = "o.status = 'PUBLISHED'";
  const [row] = await context.db.$queryRawUnsafe<[OrganizationCounts]>(
    `SELECT count(*) FILTER (WHERE ${published})::int AS organizations,
      count(*) FILTER (WHERE ${published} AND o.found_wrong > 0)::int AS "foundWrong",
      count(*) FILTER (WHERE o.status = 'DRAFT')::int AS drafts,
      count(*) FILTER (WHERE o.status = 'ARCHIVED')::int AS archived,
      ${freshnessColumns({ dueAt: "o.next_due_at", where: published }, context.now, values)}
    FROM editorial.organization o WHERE ${where}`,
    ...values.list,
  );
  return row;
}
