import type { EditorialContext } from "../editorial/context.ts";
import { findingPolicy } from "../policies/finding.ts";
import { Values } from "../public/reading/statement.ts";
import { type Severity, severities } from "../quality/finding.ts";
import { filterFindings } from "../quality/findings/filter-findings.ts";
import { findingSource, severitySql } from "../quality/findings/finding-sql.ts";

/** How many findings matter how much. */
export interface SeverityCount {
  severity: Severity;
  count: number;
}

/** The open findings of the actor's organizations by how much they matter, worst first; none for those who read none. */
export async function countFindings(
  context: Pick<EditorialContext, "db" | "actor" | "now">,
): Promise<SeverityCount[]> {
  const { db, actor } = context;
  if (!findingPolicy.rows(actor)) return [];
  const values = new Values();
  const conditions = await filterFindings({ countries: actor.countries }, context, values);
  const rows = await db.$queryRawUnsafe<SeverityCount[]>(
    `SELECT ${severitySql}::text AS severity, count(*)::int AS count FROM ${findingSource}
     WHERE ${conditions.map(({ sql }) => sql).join(" AND ")} GROUP BY 1`,
    ...values.list,
  );
  const counts = new Map(rows.map(({ severity, count }) => [severity, count]));
  return severities.map((severity) => ({ severity, count: counts.get(severity) ?? 0 }));
}
