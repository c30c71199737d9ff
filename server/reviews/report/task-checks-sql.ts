/** A check that counts for a task, with what decides nothing told apart. */
const decides = "v.outcome NOT IN ('NO_ANSWER', 'UNREACHABLE')";

/**
 * What was checked for tasks, as relations of a statement in which `task` holds some of one review (id, organization_id,
 * review_id, due): `about` says which claims a task is about, those that were due and those that were asked about all the
 * same; `checked` has the checks of them, twice what counts for two reasons: count `DISTINCT id`. All of it is read from
 * what is only added to, so that it is the same whenever it is read: a claim that goes over to another organization later
 * still counts here. `from` and `until` are SQL.
 */
export function taskChecks({ from, until }: { from: string; until: string }): string {
  return `about AS (
    SELECT t.id AS task_id, (d->>'claimId')::uuid AS claim_id FROM task t, jsonb_array_elements(t.due) d
    UNION ALL
    SELECT t.id, (told->>'claimId')::uuid FROM task t JOIN editorial.task_event e ON e.task_id = t.id,
      jsonb_array_elements(e.data->'outcomes') told WHERE e.kind = 'OUTCOME' AND e.at <= ${until}
    UNION ALL
    SELECT t.id, (said->>'claimId')::uuid FROM task t
      JOIN editorial.confirm_answer a ON a.organization_id = t.organization_id AND a.at <= ${until}
      JOIN editorial.outreach_letter l ON l.id = a.letter_id AND l.review_id = t.review_id,
      jsonb_array_elements(a.claims) said
  ),
  checked AS MATERIALIZED (
    SELECT a.task_id, v.id, v.claim_id, v.method::text AS method, v.outcome::text AS outcome, ${decides} AS decides
    FROM about a JOIN editorial.verification v ON v.claim_id = a.claim_id
      AND v.recorded_at >= ${from} AND v.recorded_at <= ${until}
    LEFT JOIN editorial.verification_withdrawal w ON w.verification_id = v.id AND w.withdrawn_at <= ${until}
    WHERE w.verification_id IS NULL
  )`;
}
