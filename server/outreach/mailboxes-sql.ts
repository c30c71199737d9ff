/**
 * The mailboxes that the organization `o` gives and that may be written to, the first first, as JSON: those that the public
 * sees, none of a person or of a hidden place. `since` is the moment from which on a mailbox that was written to is left in
 * peace, `review` the review whose letters count whenever they were made.
 */
export const mailboxesSql = (since: string, review: string) => `coalesce((
  SELECT json_agg(json_build_object('claimId', e.id, 'address', lower(e.address),
      'consent', coalesce(m.consent, 'NOT_ASKED'),
      'bounced', m.bounced_at IS NOT NULL AND NOT EXISTS (
        SELECT FROM editorial.verification v WHERE v.claim_id = e.id AND v.recorded_at > m.bounced_at
          AND v.outcome IN ('CONFIRMED', 'CORRECTED') AND v.method <> 'MACHINE'),
      'written', EXISTS (
        SELECT FROM editorial.outreach_letter l WHERE l.address = lower(e.address)
          AND (l.review_id = ${review}::uuid OR l.state <> 'CANCELLED' AND coalesce(l.sent_at, l.made_at) > ${since}::timestamptz)))
    ORDER BY e.position)
  FROM editorial.email e
  LEFT JOIN editorial.location p ON p.id = e.location_id
  LEFT JOIN editorial.mailbox m ON m.address = lower(e.address)
  WHERE e.organization_id = o.id AND e.address IS NOT NULL AND e.contact_id IS NULL
    AND (p.visibility IS NULL OR p.visibility <> 'HIDDEN')), '[]')`;
