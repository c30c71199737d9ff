import type pg from "pg";
import type { Localized } from "../../../server/organizations/document.ts";
import { groupRows } from "./group-rows.ts";
import { inEnglish, toWhole } from "./whole.ts";
import { manySql, oneSql } from "./whole-sql.ts";

/** Runs one prepared statement. */
export type Run = (name: string, text: string, values: unknown[]) => Promise<pg.QueryResult>;

const inCountry = (columns: string, table: string) =>
  `(SELECT json_agg(json_build_object(${columns}) ORDER BY x.position) FROM editorial.${table} x WHERE x.country_code = c.code)`;

const pageSql = `SELECT json_build_object(
  'code', c.code, 'slug', c.slug, 'name', c.name, 'sourceDate', c.source_date, 'editedAt', c.edited_at,
  'texts', ${inCountry("'id', x.id, 'topic', x.topic, 'heading', x.heading, 'body', x.body", "country_text")},
  'instruments', ${inCountry(
    `'id', x.id, 'kind', x.kind, 'name', x.name, 'note', x.note, 'events', (SELECT json_agg(json_build_object(
       'kind', e.kind, 'date', e.date) ORDER BY e.position) FROM editorial.instrument_event e WHERE e.instrument_id = x.id)`,
    "legal_instrument",
  )},
  'links', ${inCountry("'id', x.id, 'topic', x.topic, 'url', x.url, 'label', x.label, 'note', x.note", "country_link")},
  'sections', (SELECT json_agg(json_build_object('id', s.id, 'slug', s.slug, 'position', s.position, 'name', s.name,
      'description', s.description, 'entries', (SELECT json_agg(json_build_object('id', e.id, 'position', e.position,
          'note', e.note, 'organization', e.organization_id) ORDER BY e.position)
        FROM editorial.entry e JOIN editorial.organization o ON o.id = e.organization_id AND o.status = 'PUBLISHED'
        WHERE e.country_code = c.code AND e.section_id = s.id)) ORDER BY s.position) FROM editorial.section s)
  ) AS page FROM editorial.country c WHERE c.code = $1`;

type Text = Record<string, unknown>;
const english = (row: Text, ...names: string[]) => {
  const answer = { ...row };
  for (const name of names) answer[name] = inEnglish(row[name] as Localized);
  return answer;
};

interface PageRows extends Text {
  editedAt: string;
  texts: Text[] | null;
  instruments: Text[] | null;
  links: Text[] | null;
  sections: (Text & { entries: (Text & { organization: string })[] | null })[] | null;
}

/** A country page with everything on it. */
export async function countryPage(run: Run, code: string, now: Date) {
  const { rows } = await run("page", pageSql, [code]);
  const page = rows[0].page as PageRows;
  const ids = (page.sections ?? []).flatMap(({ entries }) =>
    (entries ?? []).map((entry) => entry.organization),
  );
  const organizations = groupRows((await run("many", manySql, [ids])).rows[0]);
  return {
    country: {
      ...english(page, "name"),
      editedAt: new Date(page.editedAt).toISOString(),
      texts: (page.texts ?? []).map((row) => english(row, "heading", "body")),
      instruments: (page.instruments ?? []).map((row) => english(row, "name", "note")),
      links: (page.links ?? []).map((row) => english(row, "label", "note")),
      sections: (page.sections ?? [])
        .filter(({ entries }) => entries !== null)
        .map((row) => ({
          ...english(row, "name", "description"),
          entries: row.entries!.map((entry) => ({
            ...english(entry, "note"),
            organization: toWhole(organizations.get(entry.organization)!, now),
          })),
        })),
    },
  };
}

const organizationSql = `SELECT ${oneSql} AS whole FROM editorial.organization o
  WHERE o.status = 'PUBLISHED' AND o.id = coalesce((SELECT id FROM editorial.organization WHERE slug = $1),
    (SELECT organization_id FROM editorial.slug_redirect WHERE slug = $1))`;

/** One organization with everything about it. */
export async function organization(run: Run, slug: string, now: Date) {
  const { rows } = await run("one", organizationSql, [slug]);
  return { organization: rows[0] ? toWhole(rows[0].whole, now) : null };
}

const listSql = `SELECT m.*, (SELECT json_agg(json_build_object('city', l.city, 'state', l.state) ORDER BY l.position)
      FROM editorial.location l WHERE l.organization_id = m.id AND l.visibility <> 'HIDDEN') AS locations,
    (SELECT json_agg(json_build_object('slug', t.slug) ORDER BY t.position) FROM editorial.organization_term x
      JOIN editorial.taxonomy_term t ON t.id = x.term_id AND t.taxonomy = 'HELP' WHERE x.organization_id = m.id) AS helps
  FROM (SELECT o.id, o.slug, o.name, o.name_status AS "nameStatus", o.edited_at AS "editedAt", lower(o.name) AS key,
      count(*) OVER ()::int AS total FROM editorial.organization o
    WHERE o.status = 'PUBLISHED' AND o.id IN (SELECT organization_id FROM editorial.entry WHERE country_code = $1)
    ORDER BY lower(o.name), o.id LIMIT 21) m ORDER BY m.key, m.id`;

/** The first twenty organizations of a country by name, with cursors and the total. */
export async function listing(run: Run, code: string) {
  const { rows } = await run("list", listSql, [code]);
  const edges = rows.slice(0, 20).map(({ key, total, editedAt, locations, helps, ...row }) => ({
    cursor: Buffer.from(JSON.stringify(["NAME", key, row.id])).toString("base64url"),
    node: { ...row, editedAt: editedAt.toISOString(), locations: locations ?? [], helps: helps ?? [] },
  }));
  return {
    organizations: {
      totalCount: rows[0]?.total ?? 0,
      pageInfo: { hasNextPage: rows.length > 20, endCursor: edges.at(-1)?.cursor ?? null },
      edges,
    },
  };
}
