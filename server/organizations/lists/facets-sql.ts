import type { Values } from "../../public/reading/statement.ts";
import { freshnessOrder } from "../../verification/freshness.ts";
import { allOf, type FilterSql, freshnessCondition, type Subject } from "./list-filter.ts";
import type { SearchSql } from "./list-search.ts";
import type { Spelling } from "./place-spellings.ts";

export const facetNames = [
  "countries",
  "sections",
  "states",
  "statuses",
  "freshnesses",
  "editors",
  "missingLanguages",
  "helps",
  "languages",
] as const;
export type FacetName = (typeof facetNames)[number];

interface FacetsOf {
  filter: FilterSql;
  search: SearchSql;
  states: readonly Spelling[];
  /** Whether who changed something is told. */
  editors: boolean;
  now: Date;
}

/** Of a tag, which begins in small letters. */
const baseLanguage = (tag: string) => `split_part(${tag}, '-', 1)`;

/**
 * Statements that count the organizations behind every value of some facets: `facet`, `value`, `count`, and where there
 * are such, the value's `names` by language and its `place` in an order of its own. What is filtered by whatever facet is
 * worked out once for each organization that fits the rest; each facet then asks for all but its own. Under
 * `missingLanguages` it counts those who are described in a language, and under "" all. Each takes all of the values.
 */
export function facetsSql(
  { filter, search, states, editors, now }: FacetsOf,
  values: Values,
): (names: readonly FacetName[]) => string {
  const asked = filter.conditions.filter(({ about }) => about !== null);
  const always = filter.conditions.filter(({ about }) => about === null).map(({ sql }) => sql);
  const others = (about: Subject) =>
    asked.map((each) => (each.about === about ? "true" : `b."is ${each.about}"`)).join(" AND ") || "true";
  const { entry, place, claim } = filter;
  // One spelling stands for all that fold alike: the usual one, which comes first.
  const usual = new Map([...states].reverse().map(({ folded, written }) => [folded, written]));
  const spelled = states.filter(({ folded }) => folded !== "");
  const spellings = `SELECT * FROM unnest(${values.add(spelled.map(({ written }) => written))}::text[],
    ${values.add(spelled.map(({ folded }) => usual.get(folded)!))}::text[])`;
  const dueAt = claim ? "c.due_at" : "o.next_due_at";
  const steps = freshnessOrder.map(
    (step) => `WHEN ${freshnessCondition(step, now, values, dueAt)} THEN '${step}'`,
  );
  const freshness = `CASE ${steps.join(" ")} END`;
  const entries = (...conditions: (string | null)[]) =>
    `JOIN editorial.entry e ON e.organization_id = b.id AND ${allOf(...conditions)}`;

  /** Counts organizations by a value that each has at most once. */
  const single = (name: FacetName, about: Subject, value: string, joined = "") =>
    `SELECT '${name}', (${value})::text, count(*)
     FROM base b ${joined} WHERE ${others(about)} GROUP BY ${value}`;
  /** Counts organizations by a value that one can have several times. */
  const several = (name: FacetName, about: Subject, value: string, joined: string) =>
    `SELECT '${name}', value::text, count(*)
     FROM (SELECT DISTINCT b.id, ${value} AS value FROM base b ${joined} WHERE ${others(about)}) x GROUP BY value`;
  const described = `SELECT DISTINCT b.id, ${baseLanguage("d.locale")} AS tag, ${others("missingLanguage")} AS fits
    FROM base b JOIN editorial.organization_description d ON d.organization_id = b.id`;
  const facets: Record<FacetName, string | null> = {
    countries: several("countries", "entry", "e.country_code", entries(entry.countries, entry.section)),
    sections: several("sections", "entry", "e.section_id", entries(entry.country, entry.countries)),
    states: several(
      "states",
      "place",
      "s.usual",
      `JOIN editorial.location l ON l.organization_id = b.id AND ${allOf(place.known, place.city)}
       JOIN spelled s ON s.written = l.state`,
    ),
    statuses: single("statuses", "status", "b.status"),
    freshnesses: claim
      ? several("freshnesses", "freshness", "c.freshness", "JOIN claimed c ON c.id = b.id")
      : single("freshnesses", "freshness", "b.freshness"),
    editors: editors
      ? single(
          "editors",
          "editedBy",
          "r.made_by",
          "JOIN editorial.revision r ON r.organization_id = b.id AND r.number = b.revision",
        )
      : null,
    missingLanguages: `
      SELECT 'missingLanguages', '', count(*) FROM base b WHERE ${others("missingLanguage")} UNION ALL
      SELECT 'missingLanguages', tag, count(*) FILTER (WHERE fits) FROM (${described}) x GROUP BY tag`,
    helps: single(
      "helps",
      "help",
      "x.term_id",
      `JOIN editorial.organization_term x ON x.organization_id = b.id
       JOIN editorial.taxonomy_term n ON n.id = x.term_id AND n.taxonomy = 'HELP'`,
    ),
    languages: several(
      "languages",
      "language",
      baseLanguage("l.code"),
      "JOIN editorial.organization_language l ON l.organization_id = b.id",
    ),
  };
  const columns = asked.map(({ about, sql }) => `, (${sql}) AS "is ${about}"`).join("");
  return (names) => `
    WITH base AS MATERIALIZED (
      SELECT o.id, o.status, o.revision, ${claim ? "NULL" : freshness} AS freshness ${columns}
      FROM ${search.source} WHERE ${[...always, ...search.conditions].join(" AND ") || "true"}
    ), spelled (written, usual) AS (${spellings}
    ), claimed AS (
      SELECT c.organization_id AS id, ${claim ? freshness : "NULL"} AS freshness FROM editorial.claim c WHERE ${claim ?? "false"}
    ), facets (facet, value, count) AS (${names.flatMap((name) => facets[name] ?? []).join(" UNION ALL ")})
    SELECT f.facet, coalesce(s.slug, t.slug, f.value) AS value, f.count::int AS count,
      coalesce(c.name, s.name, t.name) AS names, coalesce(s.position, t.position) AS place
    FROM facets f
    LEFT JOIN editorial.country c ON f.facet = 'countries' AND c.code = f.value
    LEFT JOIN editorial.section s ON f.facet = 'sections' AND s.id::text = f.value
    LEFT JOIN editorial.taxonomy_term t ON f.facet = 'helps' AND t.id::text = f.value`;
}
