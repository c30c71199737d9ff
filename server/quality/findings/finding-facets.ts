import { storable } from "../../database/storable.ts";
import type { EditorialContext } from "../../editorial/context.ts";
import type { Locale } from "../../locales.ts";
import type { Localized } from "../../organizations/document.ts";
import type { Facet } from "../../organizations/lists/read-facets.ts";
import { findingPolicy } from "../../policies/finding.ts";
import { authorize } from "../../policies/law.ts";
import { chooseText } from "../../public/choose-text.ts";
import { Values } from "../../public/reading/statement.ts";
import { severities } from "../finding.ts";
import { findingSources, findingStates } from "../kept-finding.ts";
import { kindOf } from "../kinds.ts";
import { type FindingFacetName, facetsSql } from "./facets-sql.ts";
import { type FindingFilter, filterFindings } from "./filter-findings.ts";
import { anyFinding } from "./list-findings.ts";

export type FindingFacets = Record<FindingFacetName, Facet[]>;

interface Row {
  facet: FindingFacetName;
  value: string;
  count: number;
  /** What the database calls it: by language, or a person's name. */
  names: Localized | string | null;
  place: number | null;
}

type Reader = Pick<EditorialContext, "db" | "actor" | "now" | "locale">;

/** Facets whose values have an order of their own; the others have the most frequent first. */
const ordered: Partial<Record<FindingFacetName, readonly string[]>> = {
  severities,
  states: findingStates,
  sources: findingSources,
};

/**
 * How many findings each value would leave that a filter can ask for, each with its own condition left out and all others
 * held. Fails with FORBIDDEN.
 */
export async function findingFacets(
  context: Reader,
  { filter }: { filter?: FindingFilter | null },
): Promise<FindingFacets> {
  authorize(findingPolicy, "read", context.actor, anyFinding);
  const values = new Values();
  const conditions = await filterFindings(filter ?? {}, context, values);
  const sql = facetsSql(conditions, context.now, values);
  const rows = await context.db.$queryRawUnsafe<Row[]>(sql, ...values.list.map(storable));
  const facet = (name: FindingFacetName): Facet[] => {
    const placeOf = ({ value, place }: Row) => ordered[name]?.indexOf(value) ?? place ?? 0;
    return rows
      .filter((row) => row.facet === name)
      .sort(
        (one, other) =>
          placeOf(one) - placeOf(other) || other.count - one.count || (one.value < other.value ? -1 : 1),
      )
      .map((row) => ({ value: row.value, count: row.count, label: labelOf(row, context.locale) }));
  };
  return {
    rules: facet("rules"),
    severities: facet("severities"),
    sources: facet("sources"),
    states: facet("states"),
    countries: facet("countries"),
    sections: facet("sections"),
    assignees: facet("assignees"),
  };
}

function labelOf({ facet, value, names }: Row, locale: Locale): string {
  if (facet === "rules") return kindOf(value)?.title[locale] ?? value;
  if (names === null || typeof names === "string") return names ?? value;
  const tag = chooseText(Object.keys(names), locale);
  return tag ? names[tag]! : value;
}
