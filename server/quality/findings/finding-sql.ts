import type { Values } from "../../public/reading/statement.ts";
import type { FindingState } from "../kept-finding.ts";

/** Findings with their organizations, and with what an admin has set about their rules. */
export const findingSource = `editorial.finding f
  JOIN editorial.organization o ON o.id = f.organization_id
  LEFT JOIN editorial.rule_setting s ON s.code = f.code`;

/** Rules that are switched off are silent, also about what they noticed before. */
export const isToldSql = "coalesce(s.is_on, true)";
export const severitySql = "coalesce(s.severity, f.severity)";

/** The same as `stateOf`: the clock alone opens a snoozed one again. */
export function stateSql(state: FindingState, now: Date, values: Values): string {
  if (state === "RESOLVED") return "f.resolved_at IS NOT NULL";
  if (state === "DISMISSED") return "f.resolved_at IS NULL AND f.dismissed";
  const today = `${values.add(now.toISOString().slice(0, 10))}::date`;
  const rests = `f.snoozed_until > ${today}`;
  return `f.resolved_at IS NULL AND NOT f.dismissed AND (${rests}) IS ${state === "OPEN" ? "NOT TRUE" : "TRUE"}`;
}

/** All that is shown of a finding, and what the law looks at. */
export const findingColumns = `f.id, f.organization_id AS "organizationId", f.code AS rule, f.source::text AS source,
  ${severitySql}::text AS severity, f.path, f.claim_id AS "claimId", f.other_id AS "otherId", f.evidence, f.title,
  f.explanation, f.repair, f.note, f.made_by AS "madeBy", f.first_seen_at AS "firstSeenAt", f.last_seen_at AS "lastSeenAt",
  f.dismissed, f.snoozed_until::text AS "snoozedUntil", f.reason, f.decided_by AS "decidedBy", f.decided_at AS "decidedAt",
  f.resolved_by AS "resolvedBy", f.resolved_at AS "resolvedAt", f.assignee_id AS "assigneeId", o.status::text AS status,
  ARRAY(SELECT DISTINCT e.country_code FROM editorial.entry e WHERE e.organization_id = o.id ORDER BY 1) AS countries`;
