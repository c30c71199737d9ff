import { keptColumns } from "./kept-sql.ts";

/** A mailbox that more give is nobody's own; which of them does not matter then. */
const mostNeighbors = 5;
/** So many are looked at for that; of the first some may be archived, or the document itself. */
const mostGivers = 50;

const listed = (select: string) => `(SELECT coalesce(json_agg(x), '[]') FROM (${select}) x)`;

/**
 * All that rules may know beside documents, as one JSON value: $1 the codes of their pages, $2 the ids of their parents,
 * $3 and $4 whose mailboxes they are, and these in small letters; $5 the organizations of which is wanted what was noticed
 * before, and $6 those whose branches are counted.
 */
export const besideSql = `SELECT json_build_object(
  'settings', ${listed('SELECT code, is_on AS "on", severity FROM editorial.rule_setting')},
  'pages', ${listed(
    `SELECT t.country_code AS code, json_agg(DISTINCT l.locale) AS locales
     FROM editorial.country_text t, jsonb_object_keys(t.body) AS l (locale)
     WHERE t.country_code = ANY ($1::text[]) GROUP BY 1`,
  )},
  'parents', ${listed("SELECT id, name FROM editorial.organization WHERE id = ANY ($2::uuid[])")},
  'neighbors', ${listed(
    `SELECT m.about, m.address, o.* FROM (SELECT DISTINCT * FROM unnest($3::uuid[], $4::text[]) AS m (about, address)) m
     CROSS JOIN LATERAL (
       SELECT o.id, o.name, o.parent_id AS "parentId"
       FROM (
         SELECT DISTINCT e.organization_id FROM editorial.email e WHERE lower(e.address) = m.address
         ORDER BY e.organization_id LIMIT ${mostGivers}) e
       JOIN editorial.organization o ON o.id = e.organization_id
       WHERE o.id <> m.about AND o.status IN ('DRAFT', 'PUBLISHED') ORDER BY o.id LIMIT ${mostNeighbors}) o`,
  )},
  'branches', ${listed(
    `SELECT parent_id AS id, count(*)::int AS count FROM editorial.organization
     WHERE parent_id = ANY ($6::uuid[]) AND status IN ('DRAFT', 'PUBLISHED') GROUP BY 1`,
  )},
  'days', (SELECT days FROM editorial.interval_policy),
  'kept', ${listed(
    `SELECT ${keptColumns}
     FROM editorial.finding WHERE organization_id = ANY ($5::uuid[]) AND source IN ('RULE', 'CHECK')`,
  )}
)::text AS beside`;
