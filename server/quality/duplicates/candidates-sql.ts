import { keptColumns } from "../kept-sql.ts";
import { manyHolders } from "./tables/weights.ts";

/** A key that more organizations have says nothing of any of them: they are found by another, or are not the same. */
const mostHolders = 60;
/** As many as are compared with one; those that share the rarest keys come first. */
export const mostCandidates = 60;
/** Words that are spelled nearly the same, by their trigrams: "refugoados" has half of its own in common with "refugiados". */
const mostAlike = 8;
const leastSimilarity = 0.35;
/** What a key tells is shared among its holders; whole numbers add up to the same in any order. */
const wholeKey = 1_000_000;
/** Two that share what twenty have are no likelier the same than `startingWeight` says, which they would have to outweigh. */
const leastShared = wholeKey / 20;

/**
 * Who may be the same, for any number of organizations in one statement: $1 their ids; $2 and $3 whose keys they are, and
 * these; $4 to $6 the same of their names' own words and places. Each key is looked up in the index once, however many ask
 * by it, and no further than it tells something. Who was found to be the same stays a candidate, be it that others share
 * its keys by now. Of what is archived or merged nobody is the same.
 */
const askingFor = (whom: "all" | "earlier") => `
subject AS MATERIALIZED (
  SELECT s.number::int AS subject, s.id FROM unnest($1::uuid[]) WITH ORDINALITY AS s (id, number)
  LEFT JOIN editorial.organization o ON o.id = s.id WHERE o.id IS NULL OR o.status IN ('DRAFT', 'PUBLISHED')
), own AS MATERIALIZED (
  SELECT k.subject, k.key AS said, hashtextextended(k.key, 0) AS key FROM unnest($2::int[], $3::text[]) AS k (subject, key)
), word AS MATERIALIZED (
  SELECT w.subject, w.word, w.place FROM unnest($4::int[], $5::text[], $6::text[]) AS w (subject, word, place)
), alike AS MATERIALIZED (
  SELECT d.word, m.word AS other FROM (SELECT DISTINCT word FROM word) d CROSS JOIN LATERAL (
    SELECT m.word FROM editorial.matching_word m
    WHERE m.word % d.word AND m.word <> d.word AND similarity(m.word, d.word) >= ${leastSimilarity}
    ORDER BY similarity(m.word, d.word) DESC, m.word LIMIT ${mostAlike}) m
), asked AS MATERIALIZED (
  SELECT subject, key FROM own
  UNION
  SELECT w.subject, hashtextextended('word:' || a.other || '@' || w.place, 0) FROM alike a JOIN word w USING (word)
), held AS MATERIALIZED (
  SELECT key, holders, cardinality(holders) AS many FROM (
    SELECT d.key, ARRAY(
      SELECT k.organization_id FROM editorial.matching_key k WHERE k.key = d.key LIMIT ${mostHolders + 1}) AS holders
    FROM (SELECT DISTINCT key FROM asked) d OFFSET 0) h
), ranked AS (
  SELECT a.subject, o.id AS organization_id, row_number() OVER (
    PARTITION BY a.subject ORDER BY sum(${wholeKey} / h.many) DESC, o.id) AS place
  FROM asked a JOIN subject s USING (subject) JOIN held h USING (key) CROSS JOIN LATERAL unnest(h.holders) AS o (id)
  WHERE h.many <= ${mostHolders} AND ${whom === "all" ? "o.id <> s.id" : "o.id < s.id"} GROUP BY a.subject, o.id
  HAVING sum(${wholeKey} / h.many) >= ${leastShared}
), candidate AS MATERIALIZED (
  SELECT subject, organization_id, min(place) AS place FROM (
    SELECT subject, organization_id, place FROM ranked WHERE place <= ${mostCandidates}
    UNION ALL
    SELECT s.subject, f.other_id, ${mostCandidates + 1} FROM subject s
    JOIN editorial.finding f ON f.organization_id = s.id AND f.source = 'DUPLICATE' AND f.resolved_at IS NULL
    JOIN editorial.organization o ON o.id = f.other_id AND o.status IN ('DRAFT', 'PUBLISHED')
    ${whom === "all" ? "" : "WHERE f.other_id < s.id"}
  ) found GROUP BY subject, organization_id
)`;

const listed = (select: string) => `(SELECT coalesce(json_agg(x), '[]') FROM (${select}) x)`;
const candidates = listed(
  `SELECT subject, json_agg(organization_id ORDER BY place, organization_id) AS ids FROM candidate GROUP BY subject`,
);
/** Of these kinds of keys, what many have tells less. */
const ofMany = listed(
  `SELECT o.subject, json_agg(o.said) AS said FROM own o JOIN held h USING (key)
   WHERE h.many > ${manyHolders} AND o.said ~ '^(phone|mailbox|web|person):' GROUP BY o.subject`,
);

/** Makes the keys that are kept those that are asked by. Words stay when nobody has them any more: they lead to no key then. */
const keeping = `
wanted AS MATERIALIZED (
  SELECT DISTINCT w.key, s.id AS organization_id FROM own w
  JOIN subject s USING (subject) JOIN editorial.organization o ON o.id = s.id
), had AS MATERIALIZED (
  SELECT key, organization_id FROM editorial.matching_key WHERE organization_id = ANY ($1::uuid[])
), known AS (
  INSERT INTO editorial.matching_word (word)
  SELECT DISTINCT w.word FROM word w
  WHERE NOT EXISTS (SELECT FROM editorial.matching_word k WHERE k.word = w.word) ORDER BY w.word
  ON CONFLICT DO NOTHING
), gone AS (
  DELETE FROM editorial.matching_key m
  USING (SELECT key, organization_id FROM had EXCEPT SELECT key, organization_id FROM wanted) g
  WHERE (m.key, m.organization_id) = (g.key, g.organization_id) RETURNING 1
), came AS (
  INSERT INTO editorial.matching_key (key, organization_id)
  SELECT key, organization_id FROM wanted EXCEPT SELECT key, organization_id FROM had
  ON CONFLICT DO NOTHING RETURNING 1
)`;

const found = `'candidates', ${candidates}, 'ofMany', ${ofMany}`;
/**
 * The candidates' documents, as their newest revision has them, and all that is kept of who resembles whom. Who was merged
 * just now has its keys still, and is nobody's double any more.
 */
const documents = `(SELECT coalesce(json_agg(r.document), '[]')
  FROM editorial.organization o JOIN editorial.revision r ON (r.organization_id, r.number) = (o.id, o.revision)
  WHERE o.id IN (SELECT organization_id FROM candidate) AND o.status IN ('DRAFT', 'PUBLISHED'))`;
const kept = (narrowed = "") =>
  listed(
    `SELECT ${keptColumns} FROM editorial.finding WHERE source = 'DUPLICATE'
     AND (organization_id = ANY ($1::uuid[]) OR other_id = ANY ($1::uuid[]))${narrowed}`,
  );
const answer = (fields: string) => `SELECT json_build_object(${fields})::text AS found`;
const neighbors = answer(`${found}, 'documents', ${documents}, 'kept', ${kept()}`);

/** Candidates of each, and which of the keys more than a few have: `{ candidates, ofMany }`. */
export const candidatesSql = `WITH ${askingFor("all")} ${answer(found)}`;

/** The same with the candidates' documents, and all that is kept of who resembles whom. */
export const neighborsSql = `WITH ${askingFor("all")} ${neighbors}`;

/** Keeps the keys of organizations that are saved; of what is not in the directory they go. */
export const keepingSql = `WITH ${askingFor("all")}, ${keeping} ${answer("")}`;

/** Both at once. It finds whoever was there before: of several that are new none finds the other. */
export const keepingNeighborsSql = `WITH ${askingFor("all")}, ${keeping} ${neighbors}`;

/**
 * The same for a run over everything: only those that come before each in the order of ids, so that each pair is met once,
 * with their revisions, since most of them are known already; and how many keys were `changed`, after which some may be
 * missed.
 */
export const keepingEarlierSql = `WITH ${askingFor("earlier")}, ${keeping} ${answer(
  `${found}, 'changed', (SELECT count(*) FROM gone) + (SELECT count(*) FROM came),
  'revisions', (SELECT coalesce(json_object_agg(o.id, o.revision), '{}') FROM editorial.organization o
    WHERE o.id IN (SELECT organization_id FROM candidate)),
  'kept', ${kept(" AND greatest(organization_id, other_id) = ANY ($1::uuid[])")}`,
)}`;
