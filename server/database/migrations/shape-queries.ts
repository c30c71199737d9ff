/** The schemas whose shape is Posada's own. */
const ours = "('editorial', 'published')";

/*
 * Each query gives rows of `thing` (what a line belongs to) and `line`, in a stable order. The catalogs print names in
 * full because the reader empties the search path.
 */

// Schemas and the extensions that Posada asks for; plpgsql is everywhere.
const schemas = `
  SELECT 'schema ' || nspname AS thing, NULL AS line FROM pg_namespace WHERE nspname IN ${ours}
  UNION ALL
  SELECT 'extension ' || extname, NULL FROM pg_extension WHERE extname <> 'plpgsql'
  ORDER BY thing`;

// Enums with their values, in the order that sorting uses.
const enums = `
  SELECT 'enum ' || t.typnamespace::regnamespace || '.' || t.typname AS thing, e.enumlabel AS line
  FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid
  WHERE t.typnamespace::regnamespace::text IN ${ours}
  ORDER BY thing, e.enumsortorder`;

// Tables and views with their columns: type, collation, null, default, how it is generated.
const columns = `
  SELECT
    CASE c.relkind WHEN 'v' THEN 'view ' WHEN 'm' THEN 'materialized view ' ELSE 'table ' END
      || c.relnamespace::regnamespace || '.' || c.relname AS thing,
    'column ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
      || CASE WHEN a.attcollation <> t.typcollation THEN ' collate ' || l.collname ELSE '' END
      || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
      || CASE a.attidentity WHEN 'a' THEN ' always identity' WHEN 'd' THEN ' default identity' ELSE '' END
      || coalesce(
           CASE WHEN a.attgenerated = '' THEN ' default ' ELSE ' generated ' END || pg_get_expr(d.adbin, d.adrelid),
           ''
         ) AS line
  FROM pg_class c
  LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  LEFT JOIN pg_type t ON t.oid = a.atttypid
  LEFT JOIN pg_collation l ON l.oid = a.attcollation
  LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
  WHERE c.relkind IN ('r', 'p', 'v', 'm') AND c.relnamespace::regnamespace::text IN ${ours}
  ORDER BY thing, a.attnum`;

// What a view selects.
const views = `
  SELECT CASE c.relkind WHEN 'v' THEN 'view ' ELSE 'materialized view ' END
      || c.relnamespace::regnamespace || '.' || c.relname AS thing,
    'as ' || pg_get_viewdef(c.oid) AS line
  FROM pg_class c
  WHERE c.relkind IN ('v', 'm') AND c.relnamespace::regnamespace::text IN ${ours}
  ORDER BY thing`;

// Primary, foreign and unique keys, checks and exclusions; "not null" stands at its column already.
const constraints = `
  SELECT 'table ' || c.relnamespace::regnamespace || '.' || c.relname AS thing,
    'constraint ' || k.conname || ' ' || pg_get_constraintdef(k.oid) AS line
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
  WHERE k.contype IN ('p', 'f', 'u', 'c', 'x') AND c.relnamespace::regnamespace::text IN ${ours}
  ORDER BY thing, position(k.contype::text IN 'pfucx'), k.conname`;

// Indexes, but for those that a constraint made.
const indexes = `
  SELECT 'table ' || c.relnamespace::regnamespace || '.' || c.relname AS thing,
    pg_get_indexdef(i.indexrelid) AS line
  FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_class r ON r.oid = i.indexrelid
  WHERE c.relnamespace::regnamespace::text IN ${ours}
    AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
  ORDER BY thing, r.relname`;

// Triggers that somebody wrote, not those that enforce foreign keys.
const triggers = `
  SELECT 'table ' || c.relnamespace::regnamespace || '.' || c.relname AS thing,
    pg_get_triggerdef(t.oid) AS line
  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
  WHERE NOT t.tgisinternal AND c.relnamespace::regnamespace::text IN ${ours}
  ORDER BY thing, t.tgname`;

// Functions with their whole text.
const functions = `
  SELECT 'function ' || p.oid::regprocedure AS thing, pg_get_functiondef(p.oid) AS line
  FROM pg_proc p
  WHERE p.prokind IN ('f', 'p') AND p.pronamespace::regnamespace::text IN ${ours}
  ORDER BY thing`;

/** All of the shape, in the order in which it reads best. */
export const shapeQueries = [schemas, enums, columns, views, constraints, indexes, triggers, functions];
