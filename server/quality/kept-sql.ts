/** A row of `editorial.finding`, as comparing with what is noticed now needs it (`KeptFinding`). */
export const keptColumns = `id, organization_id AS "organizationId", code AS rule, source, fingerprint, severity, path,
  claim_id AS "claimId", other_id AS "otherId", evidence, title, explanation, repair, last_seen_at AS "lastSeenAt", dismissed,
  snoozed_until::text AS "snoozedUntil", resolved_by AS "resolvedBy"`;
