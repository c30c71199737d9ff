/** So far back it is told how often a claim was found wrong. */
const history = "interval '2 years'";
/** Reaching nobody decides nothing: see `deciding`. */
const undecided = "('NO_ANSWER', 'UNREACHABLE')";

/** A claim's checks, also those of claims that fell together with it in a merge, but for what was taken back. */
const checks = `
  FROM (SELECT c.id UNION ALL SELECT x.id FROM editorial.claim x WHERE x.collapsed_into = c.id) said
  JOIN editorial.verification v ON v.claim_id = said.id
  WHERE NOT EXISTS (SELECT FROM editorial.verification_withdrawal w WHERE w.verification_id = v.id)`;

/**
 * The next $2 published organizations with an entry after the id $1, each as one JSON text (`Raw` in load-weighed.ts), as of
 * the moment $3, for the review of the month $4. Everything of one organization is found by its id.
 */
export const weighedSql = `
SELECT json_build_object(
  'id', o.id,
  'sourceDate', o.source_date,
  'verifiedAt', o.verified_at,
  'foundWrong', o.found_wrong,
  'policyDays', p.days,
  'ownDays', o.intervals,
  'countries', (SELECT json_agg(DISTINCT e.country_code ORDER BY e.country_code)
    FROM editorial.entry e WHERE e.organization_id = o.id),
  'legalAid', EXISTS (SELECT FROM editorial.entry e JOIN editorial.section s ON s.id = e.section_id
      WHERE e.organization_id = o.id AND s.slug = 'legal-aid')
    OR EXISTS (SELECT FROM editorial.organization_term x JOIN editorial.taxonomy_term t ON t.id = x.term_id
      WHERE x.organization_id = o.id AND t.taxonomy = 'HELP' AND t.slug = 'legal-aid'),
  'waitedMonths', coalesce((SELECT t.waited_months + 1 FROM editorial.review_task t
    WHERE t.organization_id = o.id AND t.review_id = last.id AND t.ended_at IS NULL), 0),
  'claims', (
    SELECT coalesce(json_agg(json_build_object('id', c.id, 'kind', c.kind, 'dueAt', c.due_at,
      'hotline', coalesce(f.type = 'HOTLINE', false), 'attempts', made.attempts, 'wrong', made.wrong) ORDER BY c.id), '[]')
    FROM editorial.claim c
    LEFT JOIN editorial.phone f ON f.id = c.id
    CROSS JOIN LATERAL (
      SELECT
        count(*) FILTER (WHERE outcome IN ${undecided} AND verified_at > coalesce(decided, '-infinity')) AS attempts,
        count(*) FILTER (WHERE outcome IN ('WRONG', 'MOVED', 'CLOSED', 'CORRECTED')
          AND verified_at > $3::timestamptz - ${history}) AS wrong
      FROM (SELECT v.outcome, v.verified_at,
          max(v.verified_at) FILTER (WHERE v.outcome NOT IN ${undecided}) OVER () AS decided ${checks}) each_check
    ) made
    WHERE c.organization_id = o.id AND c.stands AND c.kind NOT IN ('LINK', 'CONTACT')),
  'findings', (
    SELECT coalesce(json_agg(json_build_object('rule', f.code, 'source', f.source,
      'severity', coalesce(s.severity, f.severity), 'otherId', f.other_id, 'firstSeenAt', f.first_seen_at,
      'byReader', f.made_by = 'stranger') ORDER BY f.id), '[]')
    FROM editorial.finding f LEFT JOIN editorial.rule_setting s ON s.code = f.code
    WHERE f.organization_id = o.id AND f.resolved_at IS NULL AND NOT f.dismissed AND coalesce(s.is_on, true)
      AND (f.snoozed_until <= ($3::timestamptz AT TIME ZONE 'UTC')::date) IS NOT FALSE)
)::text AS weighed
FROM (
  SELECT o.* FROM editorial.organization o
  WHERE o.status = 'PUBLISHED' AND ($1::uuid IS NULL OR o.id > $1::uuid)
    AND EXISTS (SELECT FROM editorial.entry e WHERE e.organization_id = o.id)
  ORDER BY o.id LIMIT $2::int) o
CROSS JOIN editorial.interval_policy p
LEFT JOIN (SELECT id FROM editorial.review WHERE month < $4::date ORDER BY month DESC LIMIT 1) last ON true
ORDER BY o.id`;
