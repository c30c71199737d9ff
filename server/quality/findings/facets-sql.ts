import type { Values } from "../../public/reading/statement.ts";
import { findingStates } from "../kept-finding.ts";
import type { FindingCondition, FindingSubject } from "./filter-findings.ts";
import { findingSource, severitySql, stateSql } from "./finding-sql.ts";

export type FindingFacetName =
  | "rules"
  | "severities"
  | "sources"
  | "states"
  | "countries"
  | "sections"
  | "assignees";

/**
 * The statement that counts the findings behind every value of the facets: `facet`, `value`, `count`, and where there are
 * such, the value's `names` and its `place` in an order of its own. What is filtered by whatever facet is worked out once
 * for each finding that fits the rest; each facet then asks for all but its own.
 */
export function facetsSql(conditions: readonly FindingCondition[], now: Date, values: Values): string {
  const always = conditions.filter(({ about }) => about === null).map(({ sql }) => sql);
  const asked = conditions.filter(({ about }) => about !== null);
  const columns = asked.map(({ sql }, index) => `, (${sql}) AS "is ${index}"`).join("");
  const others = (about: FindingSubject) =>
    asked.flatMap((each, index) => (each.about === about ? [] : `b."is ${index}"`)).join(" AND ") || "true";
  const state = findingStates.map((each) => `WHEN ${stateSql(each, now, values)} THEN '${each}'`).join(" ");
  const counted = (name: FindingFacetName, about: FindingSubject, value: string, joined = "") =>
    `SELECT '${name}', ${value}::text, count(*) FROM base b ${joined} WHERE ${others(about)} GROUP BY 2`;
  /** An organization may have several entries with one value. */
  const entries = (value: string) =>
    `JOIN (SELECT DISTINCT organization_id, ${value} AS value FROM editorial.entry) e ON e.organization_id = b.organization_id`;
  return `
    WITH base AS MATERIALIZED (
      SELECT f.id, f.organization_id, f.code, f.source, f.assignee_id, ${severitySql} AS severity,
        CASE ${state} END AS state ${columns}
      FROM ${findingSource} WHERE ${always.join(" AND ")}
    ), facets (facet, value, count) AS (
      ${[
        counted("rules", "rule", "b.code"),
        counted("severities", "severity", "b.severity"),
        counted("sources", "source", "b.source"),
        counted("states", "state", "b.state"),
        counted("countries", "entry", "e.value", entries("country_code")),
        counted("sections", "entry", "e.value", entries("section_id")),
        counted("assignees", "assignee", "b.assignee_id", 'JOIN editorial."user" u ON u.id = b.assignee_id'),
      ].join(" UNION ALL ")}
    )
    SELECT f.facet, coalesce(s.slug, f.value) AS value, f.count::int AS count,
      coalesce(c.name, s.name, to_jsonb(u.name)) AS names, s.position AS place
    FROM facets f
    LEFT JOIN editorial.country c ON f.facet = 'countries' AND c.code = f.value
    LEFT JOIN editorial.section s ON f.facet = 'sections' AND s.id::text = f.value
    LEFT JOIN editorial."user" u ON f.facet = 'assignees' AND u.id = f.value`;
}
