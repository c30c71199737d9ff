import type { TaskCondition, TaskSubject } from "./filter-tasks.ts";

export type TaskFacetName = "states" | "assignees" | "countries" | "sections" | "planned" | "reasons";

/**
 * The statement that counts the tasks behind every value of the facets: `facet`, `value`, `count`, and where there are
 * such, the value's `names` and its `place` in an order of its own. What is filtered by whatever facet is worked out once
 * for each task that fits the rest; each facet then asks for all but its own. Tasks that are alike are counted together.
 */
export function facetsSql(conditions: readonly TaskCondition[]): string {
  const always = conditions.filter(({ about }) => about === null).map(({ sql }) => sql);
  const asked = conditions.filter(({ about }) => about !== null);
  const columns = asked.map(({ sql }, index) => `, (${sql}) AS "is ${index}"`).join("");
  const kept = asked.map((_, index) => `, "is ${index}"`).join("");
  const others = (about: TaskSubject, row: string) =>
    asked.flatMap((each, index) => (each.about === about ? [] : `${row}."is ${index}"`)).join(" AND ") ||
    "true";
  const counted = (name: TaskFacetName, about: TaskSubject, value: string, joined = "") =>
    `SELECT '${name}', ${value}::text, sum(a.count) FROM alike a ${joined} WHERE ${others(about, "a")} GROUP BY 2`;
  /** An organization may have entries on several pages in one section. */
  const sections = `SELECT 'sections', s.section_id::text, count(*) FROM (
      SELECT DISTINCT b.organization_id, e.section_id
      FROM base b JOIN editorial.entry e ON e.organization_id = b.organization_id
      WHERE ${others("section", "b")}) s GROUP BY 2`;
  return `
    WITH base AS MATERIALIZED (
      SELECT t.organization_id, t.state, t.assignee_id, t.countries, t.planned,
        jsonb_path_query_array(t.reasons, '$[*].code') AS reasons ${columns}
      FROM editorial.review_task t WHERE ${always.join(" AND ")}
    ), alike AS MATERIALIZED (
      SELECT state, assignee_id, countries, planned, reasons ${kept}, count(*) AS count
      FROM base GROUP BY state, assignee_id, countries, planned, reasons ${kept}
    ), facets (facet, value, count) AS (
      ${[
        counted("states", "state", "a.state"),
        counted("assignees", "assignee", "u.id", 'JOIN editorial."user" u ON u.id = a.assignee_id'),
        counted("countries", "country", "code", ", unnest(a.countries) AS code"),
        sections,
        counted("planned", "planned", "a.planned"),
        counted("reasons", "reason", "code", ", jsonb_array_elements_text(a.reasons) AS code"),
      ].join(" UNION ALL ")}
    )
    SELECT f.facet, coalesce(s.slug, f.value) AS value, f.count::int AS count,
      coalesce(c.name, s.name, to_jsonb(u.name)) AS names, s.position AS place
    FROM facets f
    LEFT JOIN editorial.country c ON f.facet = 'countries' AND c.code = f.value
    LEFT JOIN editorial.section s ON f.facet = 'sections' AND s.id::text = f.value
    LEFT JOIN editorial."user" u ON f.facet = 'assignees' AND u.id = f.value`;
}
