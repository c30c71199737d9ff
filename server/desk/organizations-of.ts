import type { EditorialContext } from "../editorial/context.ts";
import { filterSql, type OrganizationFilter } from "../organizations/lists/list-filter.ts";
import { Values } from "../public/reading/statement.ts";

/**
 * The organizations of somebody's desk, as a condition on `editorial.organization o`: those of a list that is filtered by
 * `countries` with the actor's own, so that every number leads to the list it counts.
 */
export async function organizationsOf(
  context: Pick<EditorialContext, "db" | "actor" | "now">,
  filter: Pick<OrganizationFilter, "status"> = {},
): Promise<{ where: string; values: Values }> {
  const values = new Values();
  const { conditions } = await filterSql(
    { ...filter, countries: [...context.actor.countries] },
    context,
    values,
  );
  return { where: conditions.map(({ sql }) => sql).join(" AND ") || "true", values };
}
