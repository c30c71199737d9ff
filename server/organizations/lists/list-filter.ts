import type { EditorialContext } from "../../editorial/context.ts";
import { authorize } from "../../policies/law.ts";
import { type OrganizationRecord, organizationPolicy } from "../../policies/organization.ts";
import type { Values } from "../../public/reading/statement.ts";
import { dueSoonDays, type Freshness } from "../../verification/freshness.ts";
import type { ClaimKind } from "../../verification/intervals.ts";
import { type FindingWanted, hasFinding } from "./has-finding.ts";
import { knownClaims } from "./known-claims.ts";
import { knownPlaces, spellingsOf } from "./place-spellings.ts";

export interface OrganizationFilter extends FindingWanted {
  search?: string | null;
  country?: string | null;
  countries?: readonly string[] | null;
  section?: string | null;
  state?: string | null;
  city?: string | null;
  /** Left out: any but merged, which are nobody's work any more. */
  status?: OrganizationRecord["status"] | null;
  freshness?: Freshness | null;
  claimKind?: ClaimKind | null;
  foundWrong?: boolean | null;
  language?: string | null;
  missingLanguage?: string | null;
  outdatedLanguage?: string | null;
  help?: string | null;
  audience?: string | null;
  editedAfter?: Date | null;
  editedBy?: string | null;
}

type Reader = Pick<EditorialContext, "db" | "actor" | "now">;

/** What a condition is about: those with a name are left out where the other values of the same field are counted. */
export type Subject =
  | "entry"
  | "place"
  | "status"
  | "freshness"
  | "editedBy"
  | "missingLanguage"
  | "help"
  | "language";

export interface Condition {
  about: Subject | null;
  sql: string;
}

/** A filter as conditions, and the parts of those that hold for a row of another table together. */
export interface FilterSql {
  conditions: Condition[];
  /** Of `editorial.entry e`: lies on the page, on one of the pages, in the section. */
  entry: { country: string | null; countries: string | null; section: string | null };
  /** Of `editorial.claim c`: is of the kind, and known; null where no kind is asked for. */
  claim: string | null;
  /** Of `editorial.location l`: is known, and lies in the state, in the city. */
  place: { known: string; state: string | null; city: string | null };
}

/** All of the conditions that there are. */
export const allOf = (...parts: (string | null)[]) => parts.filter(Boolean).join(" AND ") || "true";

/** The conditions of a filter over `editorial.organization o`, the words of its search left out. Fails with FORBIDDEN. */
export async function filterSql(
  filter: OrganizationFilter,
  context: Reader,
  values: Values,
): Promise<FilterSql> {
  const { status, freshness, foundWrong, audience, editedAfter, editedBy } = filter;
  const conditions: Condition[] = [];
  const add = (about: Subject | null, sql: string) => conditions.push({ about, sql });
  const hasStatus = (wanted: string) => `o.status = ${values.add(wanted)}::editorial.organization_status`;
  const { status: mayOnly } = organizationPolicy.rows(context.actor);
  if (typeof mayOnly === "string") add(null, hasStatus(mayOnly));
  add("status", status ? hasStatus(status) : "o.status <> 'MERGED'");

  const countries = filter.countries?.map((code) => code.toUpperCase());
  const entry = {
    country: filter.country ? `e.country_code = ${values.add(filter.country.toUpperCase())}` : null,
    countries: countries?.length ? `e.country_code = ANY(${values.add(countries)}::text[])` : null,
    section: filter.section
      ? `e.section_id = (SELECT id FROM editorial.section WHERE slug = ${values.add(filter.section)})`
      : null,
  };
  const lies = allOf(entry.country, entry.countries, entry.section);
  if (lies !== "true")
    add("entry", `o.id IN (SELECT e.organization_id FROM editorial.entry e WHERE ${lies})`);
  const spelled = async (column: "state" | "city") => {
    const name = filter[column]?.trim();
    if (!name) return null;
    return `l.${column} = ANY(${values.add(await spellingsOf(context, column, name))}::text[])`;
  };
  const place = { known: knownPlaces(context), state: await spelled("state"), city: await spelled("city") };
  if (place.state || place.city)
    add(
      "place",
      `o.id IN (SELECT l.organization_id FROM editorial.location l WHERE ${allOf(place.known, place.state, place.city)})`,
    );

  const claim = filter.claimKind
    ? `c.stands AND c.kind = ${values.add(filter.claimKind)}::editorial.claim_kind AND ${knownClaims(context)}`
    : null;
  const hasClaim = (condition: string) =>
    `o.id IN (SELECT c.organization_id FROM editorial.claim c WHERE ${condition})`;
  if (claim) add(null, hasClaim(claim));
  if (freshness) {
    const fresh = freshnessCondition(freshness, context.now, values, claim ? "c.due_at" : "o.next_due_at");
    add("freshness", claim ? hasClaim(allOf(claim, fresh)) : fresh);
  }
  if (foundWrong != null) add(null, foundWrong ? "o.found_wrong > 0" : "o.found_wrong = 0");
  if (filter.language)
    add(
      "language",
      `o.id IN (SELECT l.organization_id FROM editorial.organization_language l
        WHERE ${inLanguage("l.code", filter.language, values)})`,
    );
  if (filter.missingLanguage)
    add(
      "missingLanguage",
      `o.id NOT IN (SELECT d.organization_id FROM editorial.organization_description d
        WHERE ${inLanguage("d.locale", filter.missingLanguage, values)})`,
    );
  // As at the public door: a translation is outdated when another language's text was changed after it.
  if (filter.outdatedLanguage)
    add(
      null,
      `o.id IN (SELECT d.organization_id FROM editorial.organization_description d
        JOIN editorial.organization_description later
          ON later.organization_id = d.organization_id AND later.edited_at > d.edited_at
        WHERE ${inLanguage("d.locale", filter.outdatedLanguage, values)})`,
    );
  const noticed = hasFinding(filter, context, values);
  if (noticed) add(null, noticed);
  if (filter.help) add("help", hasTerm("HELP", filter.help, values));
  if (audience) add(null, hasTerm("AUDIENCE", audience, values));
  if (editedAfter) add(null, `o.edited_at > ${values.add(editedAfter)}::timestamptz`);
  if (editedBy) {
    // Who changed something is history.
    authorize(organizationPolicy, "readHistory", context.actor, { status: "PUBLISHED", countries: [] });
    add(
      "editedBy",
      `EXISTS (SELECT FROM editorial.revision r
        WHERE r.organization_id = o.id AND r.number = o.revision AND r.made_by = ${values.add(editedBy)})`,
    );
  }
  return { conditions, entry, place, claim };
}

/** Is a language, or a regional form of it. That it is just the tag is asked first, because that can be planned for. */
function inLanguage(column: string, language: string, values: Values): string {
  const tag = `${values.add(language.trim().toLowerCase())}::text`;
  return `(${column} = ${tag} OR lower(${column}) = ${tag} OR starts_with(lower(${column}), ${tag} || '-'))`;
}

function hasTerm(taxonomy: "HELP" | "AUDIENCE", slug: string, values: Values): string {
  return `o.id IN (SELECT x.organization_id FROM editorial.organization_term x
    JOIN editorial.taxonomy_term t ON t.id = x.term_id
    WHERE t.taxonomy = '${taxonomy}' AND t.slug = ${values.add(slug)})`;
}

/** The same four steps as `freshness`, over a column of due dates. */
export function freshnessCondition(wanted: Freshness, now: Date, values: Values, dueAt: string): string {
  if (wanted === "NEVER_VERIFIED") return `${dueAt} IS NULL`;
  const moment = `${values.add(now)}::timestamptz`;
  const soon = `${moment} + interval '${dueSoonDays} days'`;
  if (wanted === "OVERDUE") return `${dueAt} <= ${moment}`;
  if (wanted === "DUE_SOON") return `${dueAt} > ${moment} AND ${dueAt} <= ${soon}`;
  return `${dueAt} > ${soon}`;
}
