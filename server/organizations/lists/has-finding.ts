import type { Actor } from "../../policies/actor.ts";
import { findingPolicy } from "../../policies/finding.ts";
import { authorize } from "../../policies/law.ts";
import type { Values } from "../../public/reading/statement.ts";
import type { Severity } from "../../quality/finding.ts";

export interface FindingWanted {
  findingRule?: string | null;
  findingSeverity?: Severity | null;
}

/**
 * Has an open finding of a rule, or one that matters as much as that or more, over `editorial.organization o`; null where
 * nothing is asked. Fails with FORBIDDEN for those who read no findings.
 */
export function hasFinding(
  { findingRule, findingSeverity }: FindingWanted,
  { actor, now }: { actor: Actor; now: Date },
  values: Values,
): string | null {
  if (!findingRule && !findingSeverity) return null;
  authorize(findingPolicy, "read", actor, { status: "PUBLISHED", countries: [], state: "OPEN" });
  const today = values.add(now.toISOString().slice(0, 10));
  const rule = findingRule ? `AND f.code = ${values.add(findingRule)}` : "";
  const severity = findingSeverity
    ? `AND coalesce(s.severity, f.severity) <= ${values.add(findingSeverity)}::editorial.finding_severity`
    : "";
  return `o.id IN (SELECT f.organization_id FROM editorial.finding f
    LEFT JOIN editorial.rule_setting s ON s.code = f.code
    WHERE coalesce(s.is_on, true) AND f.resolved_at IS NULL AND NOT f.dismissed
      AND (f.snoozed_until > ${today}::date) IS NOT TRUE ${rule} ${severity})`;
}
