import type { EditorialContext } from "../editorial/context.ts";
import type { Values } from "../public/reading/statement.ts";
import { type FreshnessCounts, freshnessColumns } from "./freshness-counts.ts";
import { organizationsOf } from "./organizations-of.ts";

type Reader = Pick<EditorialContext, "db" | "actor" | "now">;

/** How fresh the organizations on a country's page, or in a section of all pages, are. */
export interface PlaceCounts extends FreshnessCounts {
  /** A country's code, a section's slug. */
  key: string;
  /** Localized text. */
  name: Record<string, string>;
  organizations: number;
}

const countries = { table: "editorial.country t", key: "t.code", entry: "e.country_code", order: "t.code" };
const sections = { table: "editorial.section t", key: "t.slug", entry: "e.section_id", order: "t.position" };

/** Counts the actor's published organizations by country page; an organization counts once on each. */
export function countByCountry(context: Reader): Promise<PlaceCounts[]> {
  return countByPlace(context, { ...countries, id: "t.code", onlyOwn: true });
}

/** Counts the actor's published organizations by section; an organization counts once in each. */
export function countBySection(context: Reader): Promise<PlaceCounts[]> {
  return countByPlace(context, { ...sections, id: "t.id", onlyOwn: false });
}

async function countByPlace(
  context: Reader,
  { table, key, id, entry, order, onlyOwn }: typeof countries & { id: string; onlyOwn: boolean },
): Promise<PlaceCounts[]> {
  const { where, values } = await organizationsOf(context, { status: "PUBLISHED" });
  const inOwn = ownCountries(context, values);
  const standing = "o.id IS NOT NULL";
  return context.db.$queryRawUnsafe<PlaceCounts[]>(
    `SELECT ${key} AS key, t.name, count(o.id)::int AS organizations,
      ${freshnessColumns({ dueAt: "o.next_due_at", where: standing }, context.now, values)}
    FROM ${table}
    LEFT JOIN (SELECT DISTINCT ${entry} AS place, e.organization_id FROM editorial.entry e WHERE ${inOwn("e.country_code")}) e
      ON e.place = ${id}
    LEFT JOIN (SELECT o.id, o.next_due_at FROM editorial.organization o WHERE ${where}) o ON o.id = e.organization_id
    WHERE ${onlyOwn ? inOwn(key) : "true"}
    GROUP BY ${id}, ${key}, t.name, ${order} ORDER BY ${order}`,
    ...values.list,
  );
}

/** Whether a country is one of the actor's: any is for whom no country limits. */
function ownCountries({ actor }: Reader, values: Values): (column: string) => string {
  if (actor.countries.length === 0) return () => "true";
  const own = `${values.add([...actor.countries])}::text[]`;
  return (column) => `${column} = ANY (${own})`;
}
