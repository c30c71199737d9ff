import { fail } from "../../errors.ts";
import { foldText } from "../../publishing/fold-text.ts";
import { dueSoonDays, type Freshness } from "../../verification/freshness.ts";
import type { Values } from "./statement.ts";

export interface OrganizationFilter {
  country?: string | null;
  section?: string | null;
  state?: string | null;
  city?: string | null;
  language?: string | null;
  help?: string | null;
  audience?: string | null;
  freshness?: Freshness | null;
  verifiedWithinDays?: number | null;
}

/** A hundred years. */
const mostDays = 36_500;

/** The key by which a pair is found, by either part or both: "MX", "/legal-aid", "MX/legal-aid". */
function pair(whole: string, part: string): string {
  return part === "" ? whole : `${whole}/${part}`;
}

/**
 * The conditions of a filter over `published.organization o`. Umbrellas without an entry are never listed. `at` gives the
 * moment by which freshness is told.
 */
export function filterSql(filter: OrganizationFilter, values: Values, at: () => Date): string[] {
  const conditions = ["cardinality(o.shelves) > 0"];
  const contains = (column: string, value: string) =>
    conditions.push(`o.${column} @> ARRAY[${values.add(value)}]::text[]`);
  if (filter.country || filter.section)
    contains("shelves", pair(filter.country?.toUpperCase() ?? "", filter.section?.toLowerCase() ?? ""));
  if (filter.state || filter.city)
    contains("places", pair(foldText(filter.state ?? ""), foldText(filter.city ?? "")));
  if (filter.language) contains("languages", filter.language.toLowerCase());
  if (filter.help) contains("helps", filter.help);
  if (filter.audience) contains("audiences", filter.audience);
  if (filter.freshness) conditions.push(freshnessSql(filter.freshness, values, at()));
  if (filter.verifiedWithinDays != null) {
    if (filter.verifiedWithinDays < 0 || filter.verifiedWithinDays > mostDays)
      fail("BAD_INPUT", undefined, [
        {
          path: "filter.verifiedWithinDays",
          message: { en: `Give 0 to ${mostDays}.`, es: `Indica de 0 a ${mostDays}.` },
        },
      ]);
    conditions.push(
      `o.verified_at >= ${values.add(at())}::timestamptz - make_interval(days => ${values.add(filter.verifiedWithinDays)}::int)`,
    );
  }
  return conditions;
}

/** The same four steps as `freshness`, over the due date. */
export function freshnessSql(wanted: Freshness, values: Values, now: Date): string {
  if (wanted === "NEVER_VERIFIED") return "o.next_due_at IS NULL";
  const moment = `${values.add(now)}::timestamptz`;
  const soon = `${moment} + interval '${dueSoonDays} days'`;
  if (wanted === "OVERDUE") return `o.next_due_at <= ${moment}`;
  if (wanted === "DUE_SOON") return `o.next_due_at > ${moment} AND o.next_due_at <= ${soon}`;
  return `o.next_due_at > ${soon}`;
}
