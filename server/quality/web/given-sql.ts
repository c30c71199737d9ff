/**
 * The links and the domains of mailboxes that the public sees: `kind`, `address`, and who gives it. A mailbox of a person,
 * or of a place that is hidden, is not looked at.
 */
export const givenSql = `
  SELECT 'LINK'::editorial.outside_kind AS kind, l.url AS address, l.organization_id, l.id AS claim_id
  FROM editorial.link l JOIN editorial.organization o ON o.id = l.organization_id
  WHERE o.status = 'PUBLISHED' AND l.url IS NOT NULL
  UNION ALL
  SELECT 'MAIL_DOMAIN', lower(split_part(e.address, '@', 2)), e.organization_id, e.id
  FROM editorial.email e JOIN editorial.organization o ON o.id = e.organization_id
  LEFT JOIN editorial.location p ON p.id = e.location_id
  WHERE o.status = 'PUBLISHED' AND e.address IS NOT NULL AND e.contact_id IS NULL
    AND (p.visibility IS NULL OR p.visibility <> 'HIDDEN')`;
