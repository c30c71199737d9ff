import type { Actor } from "../../policies/actor.ts";
import { organizationPolicy } from "../../policies/organization.ts";
import type { Values } from "../../public/reading/statement.ts";
import { dueSoonDays, type Freshness } from "../../verification/freshness.ts";

export interface OrganizationFilter {
  search?: string | null;
  country?: string | null;
  section?: string | null;
  status?: "DRAFT" | "PUBLISHED" | "ARCHIVED" | null;
  freshness?: Freshness | null;
  foundWrong?: boolean | null;
  language?: string | null;
  help?: string | null;
  audience?: string | null;
  editedAfter?: Date | null;
}

/** The conditions of a filter over `editorial.organization o`, the words of its search left out. */
export function filterConditions(
  filter: OrganizationFilter,
  { actor, now }: { actor: Actor; now: Date },
  values: Values,
): string[] {
  const conditions: string[] = [];
  const { country, section, status, freshness, foundWrong, language, help, audience, editedAfter } = filter;
  const mayOnly = organizationPolicy.rows(actor).status;
  for (const wanted of [mayOnly, status])
    if (wanted) conditions.push(`o.status = ${values.add(wanted)}::editorial.organization_status`);
  if (country || section) {
    const place = [
      country && `e.country_code = ${values.add(country.toUpperCase())}`,
      section && `e.section_id = (SELECT id FROM editorial.section WHERE slug = ${values.add(section)})`,
    ].filter(Boolean);
    conditions.push(`o.id IN (SELECT e.organization_id FROM editorial.entry e WHERE ${place.join(" AND ")})`);
  }
  if (freshness) conditions.push(freshnessCondition(freshness, now, values));
  if (foundWrong != null) conditions.push(foundWrong ? "o.found_wrong > 0" : "o.found_wrong = 0");
  if (language) {
    const tag = values.add(language.toLowerCase());
    conditions.push(
      `o.id IN (SELECT l.organization_id FROM editorial.organization_language l WHERE lower(l.code) = ${tag} OR starts_with(lower(l.code), ${tag} || '-'))`,
    );
  }
  for (const [taxonomy, slug] of [
    ["HELP", help],
    ["AUDIENCE", audience],
  ])
    if (slug)
      conditions.push(
        `o.id IN (SELECT x.organization_id FROM editorial.organization_term x JOIN editorial.taxonomy_term t ON t.id = x.term_id
          WHERE t.taxonomy = '${taxonomy}' AND t.slug = ${values.add(slug)})`,
      );
  if (editedAfter) conditions.push(`o.edited_at > ${values.add(editedAfter)}::timestamptz`);
  return conditions;
}

/** The same four steps as `freshness`, over the due date. */
function freshnessCondition(wanted: Freshness, now: Date, values: Values): string {
  if (wanted === "NEVER_VERIFIED") return "o.next_due_at IS NULL";
  const moment = `${values.add(now)}::timestamptz`;
  const soon = `${moment} + interval '${dueSoonDays} days'`;
  if (wanted === "OVERDUE") return `o.next_due_at <= ${moment}`;
  if (wanted === "DUE_SOON") return `o.next_due_at > ${moment} AND o.next_due_at <= ${soon}`;
  return `o.next_due_at > ${soon}`;
}
