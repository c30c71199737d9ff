/**
 * What leads on to organizations of the truth, as a subquery of (`source`, `organization_id`): the slugs that they had,
 * and of those that became part of them the id, the slug, and the slugs that these had. What was never public is no way
 * for the public. `kept` is the condition on the organization led to, `t`.
 */
export function leadingOn(kept: string): string {
  return `
    SELECT source.name AS source, t.id AS organization_id
    FROM editorial.organization t
    JOIN editorial.organization m ON m.id = t.id OR m.merged_into = t.id
    CROSS JOIN LATERAL (
      SELECT r.slug FROM editorial.slug_redirect r WHERE r.organization_id = m.id
      UNION ALL SELECT unnest(ARRAY[m.slug, m.id::text]) WHERE m.merged_into IS NOT NULL) source (name)
    WHERE t.status = 'PUBLISHED' AND (m.merged_into IS NULL OR m.published_at IS NOT NULL) AND ${kept}`;
}
