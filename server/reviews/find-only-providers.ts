import type { Transaction } from "../database/prisma.ts";
import { inEach, type Locale } from "../locales.ts";
import type { Evidence } from "./reasons.ts";

type Places = NonNullable<Evidence["places"]>;

/**
 * The published organizations that have a section to themselves in a state: whoever finds them gone finds nobody. What is
 * certainly here twice is one. One statement for the whole directory; about one row for each section of each state.
 */
export async function findOnlyProviders(tx: Transaction): Promise<Map<string, Places>> {
  const rows = await tx.$queryRaw<
    { id: string; section: Partial<Record<Locale, string>>; slug: string; state: string }[]
  >`
    SELECT unnest(alone.ids)::text AS id, s.name AS section, s.slug, alone.state FROM (
      SELECT array_agg(DISTINCT o.id) AS ids, e.section_id, min(l.state) AS state
      FROM editorial.entry e
      JOIN editorial.organization o ON o.id = e.organization_id AND o.status = 'PUBLISHED'
      JOIN (SELECT DISTINCT organization_id, country, state FROM editorial.location
        WHERE kind = 'PHYSICAL' AND state IS NOT NULL) l ON l.organization_id = o.id
      LEFT JOIN (SELECT organization_id, min(other_id::text) AS other FROM editorial.finding
        WHERE code = 'DUPLICATE_CERTAIN' AND resolved_at IS NULL AND NOT dismissed GROUP BY 1) twin ON twin.organization_id = o.id
      GROUP BY e.section_id, l.country, lower(l.state)
      HAVING count(DISTINCT least(o.id::text, twin.other)) = 1) alone
    JOIN editorial.section s ON s.id = alone.section_id
    ORDER BY s.position, alone.state`;
  const places = new Map<string, Places>();
  for (const { id, section, slug, state } of rows) {
    const named = inEach((locale) => section[locale] ?? section.en ?? slug);
    places.set(id, [...(places.get(id) ?? []), { section: named, state }]);
  }
  return places;
}
