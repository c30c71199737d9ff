import { storable } from "../../database/storable.ts";
import type { EditorialContext } from "../../editorial/context.ts";
import { type Locale, locales } from "../../locales.ts";
import { isEditor } from "../../policies/roles.ts";
import { chooseText } from "../../public/choose-text.ts";
import { searchWords } from "../../public/reading/search-sql.ts";
import { Values } from "../../public/reading/statement.ts";
import { nameActors } from "../../users/name-actors.ts";
import { freshnessOrder } from "../../verification/freshness.ts";
import type { Localized } from "../document.ts";
import { type FacetName, facetNames, facetsSql } from "./facets-sql.ts";
import { filterSql, type OrganizationFilter } from "./list-filter.ts";
import { searchSql } from "./list-search.ts";
import { readSpellings } from "./place-spellings.ts";

/** A value that a filter can ask for, and how many organizations it would leave. */
export interface Facet {
  value: string;
  label: string;
  count: number;
}

export type Facets = Record<FacetName, Facet[]>;

interface Row {
  facet: FacetName;
  value: string;
  count: number;
  names: Localized | null;
  place: number | null;
}

type Reader = Pick<EditorialContext, "db" | "actor" | "now" | "locale">;

/** More than there are countries, and than anybody looks through. */
const mostValues = 300;
/** Both take about as long, side by side; words are too dear to be looked for twice. */
const halves = [facetNames.slice(0, 6), facetNames.slice(6)];
/** Facets whose values have an order of their own. */
const ordered: Partial<Record<FacetName, readonly string[]>> = {
  statuses: ["DRAFT", "PUBLISHED", "ARCHIVED", "MERGED"],
  freshnesses: freshnessOrder,
};

/**
 * How many organizations each value would leave that a filter can ask for, each with its own condition left out and all
 * others held: a list filtered by the value too would have as many. Fails with FORBIDDEN.
 */
export async function readFacets(
  context: Reader,
  { filter }: { filter?: OrganizationFilter | null },
): Promise<Facets> {
  const words = filter?.search?.trim() ? searchWords(filter.search) : null;
  const values = new Values();
  const parts = {
    search: await searchSql(words ?? [], context, values),
    filter: await filterSql(filter ?? {}, context, values),
    states: await readSpellings(context, "state"),
    editors: isEditor(context.actor),
    now: context.now,
  };
  const sql = facetsSql(parts, values);
  const count = (names: readonly FacetName[]) =>
    context.db.$queryRawUnsafe<Row[]>(sql(names), ...values.list.map(storable));
  // A search without a single letter or digit finds nothing.
  const found =
    words?.length === 0 ? [] : (await Promise.all((words ? [facetNames] : halves).map(count))).flat();
  const rows = withoutThose(found).filter(({ count }) => count > 0);
  const actors = rows.flatMap(({ facet, value }) => (facet === "editors" ? [value] : []));
  const names = await nameActors(context.db, actors);
  const labelled = rows.map((row) => ({
    ...row,
    label: row.facet === "editors" ? names.get(row.value)! : labelOf(row, context.locale),
  }));
  return Object.fromEntries(
    facetNames.map((name) => [name, inOrder(labelled.filter(({ facet }) => facet === name))]),
  ) as Facets;
}

/** Turns the counts of those who are described in a language, and of all under "", into those of who are not. */
function withoutThose(rows: Row[]): Row[] {
  const all = rows.find(({ facet, value }) => facet === "missingLanguages" && value === "")?.count ?? 0;
  const described = rows.filter(({ facet, value }) => facet === "missingLanguages" && value !== "");
  const tags = new Set([...locales, ...described.map(({ value }) => value)]);
  const missing = [...tags].map((value): Row => {
    const count = all - (described.find((row) => row.value === value)?.count ?? 0);
    return { facet: "missingLanguages", value, count, names: null, place: null };
  });
  return [...rows.filter(({ facet }) => facet !== "missingLanguages"), ...missing];
}

function labelOf({ facet, value, names }: Row, locale: Locale): string {
  if (facet === "languages" || facet === "missingLanguages")
    return new Intl.DisplayNames(locale, { type: "language" }).of(value) ?? value;
  const tag = names && chooseText(Object.keys(names), locale);
  return tag ? names[tag]! : value;
}

/** In the values' own order where they have one, otherwise most first. */
function inOrder(rows: (Row & { label: string })[]): Facet[] {
  const placeOf = ({ facet, value, place }: Row) => ordered[facet]?.indexOf(value) ?? place ?? 0;
  return rows
    .sort(
      (one, other) =>
        placeOf(one) - placeOf(other) || other.count - one.count || (one.value < other.value ? -1 : 1),
    )
    .slice(0, mostValues)
    .map(({ value, label, count }) => ({ value, label, count }));
}
