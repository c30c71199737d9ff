-- Purging a person's data: the one way past the append-only rule. `pattern` is a regular expression for every term, which
-- finds them in the JSON that a document is printed as, too; `sieve` is a quicker one that misses none of them.
-- `salt` is made for one purge and forgotten.

-- The texts and documents of the directory, also of tables to come. Ways of signing in and secrets are no texts.
CREATE FUNCTION editorial.purgeable_columns()
RETURNS TABLE (place text, nickname text, schema_name text, column_name text, type_name text, kind text)
LANGUAGE sql STABLE SET search_path = '' AS $$
  SELECT format('%I.%I', n.nspname, c.relname), n.nspname || '.' || c.relname, n.nspname::text, a.attname::text,
    format_type(a.atttypid, NULL),
    CASE WHEN a.atttypid IN ('json'::regtype, 'jsonb'::regtype) THEN 'json'
         WHEN a.atttypid IN ('text[]'::regtype, 'character varying[]'::regtype) THEN 'list' ELSE 'text' END
  FROM pg_catalog.pg_class c
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
  WHERE c.relkind = 'r' AND n.nspname IN ('editorial', 'published')
    AND a.atttypid IN ('text'::regtype, 'character varying'::regtype, 'text[]'::regtype,
      'character varying[]'::regtype, 'json'::regtype, 'jsonb'::regtype)
    AND (n.nspname, c.relname) NOT IN (('editorial', 'user'), ('editorial', 'session'), ('editorial', 'account'),
      ('editorial', 'sign_in_token'), ('editorial', 'second_factor'), ('editorial', 'passkey'),
      ('editorial', 'rate_limit'), ('editorial', 'setting'))
  ORDER BY 1, a.attnum
$$;

-- One text without the terms, by the name of its column or JSON property. What names, codes, dates or hashes something
-- stays; a slug gives way whole, alike wherever it stands; what a machine reads is nothing rather than a tombstone.
CREATE FUNCTION editorial.purged_text(name text, value text, sieve text, pattern text, salt text) RETURNS text
LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
  SELECT CASE
    WHEN value !~ sieve OR value !~ pattern THEN value
    WHEN name IN ('id', 'code', 'country', 'country_code', 'locale', 'timezone', 'topic', 'source_date', 'sourceDate',
      'date', 'opens', 'closes', 'days', 'kind', 'hash', 'start', 'input_hash', 'fingerprint') THEN value
    WHEN value ~ '^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}|[0-9]{4}(-[0-9]{2}){0,2}(T[0-9:.]+Z)?)$'
      THEN value
    WHEN name IN ('slug', 'source', 'section', 'helps', 'audiences') THEN
      'removed-' || left(encode(sha256(convert_to(salt || value, 'UTF8')), 'hex'), 12)
    WHEN name IN ('number', 'address', 'url', 'extension', 'reply_address') THEN NULL
    ELSE regexp_replace(value, pattern, '[removed]', 'g')
  END
$$;

-- One JSON value without the terms, however deep they stand.
CREATE FUNCTION editorial.purged_json(name text, value jsonb, sieve text, pattern text, salt text) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE SET search_path = '' AS $$
BEGIN
  RETURN CASE jsonb_typeof(value)
    WHEN 'string' THEN coalesce(to_jsonb(editorial.purged_text(name, value #>> '{}', sieve, pattern, salt)), 'null')
    WHEN 'array' THEN (
      SELECT coalesce(jsonb_agg(editorial.purged_json(name, item, sieve, pattern, salt) ORDER BY place), '[]')
      FROM jsonb_array_elements(value) WITH ORDINALITY AS listed (item, place))
    WHEN 'object' THEN (
      SELECT coalesce(jsonb_object_agg(key, editorial.purged_json(key, item, sieve, pattern, salt)), '{}')
      FROM jsonb_each(value) AS pair (key, item))
    ELSE value
  END;
END
$$;

-- As SQL: the text in which a column is searched, what the column becomes, and whether that is something else.
CREATE FUNCTION editorial.purging_sql(column_name text, type_name text, kind text,
  OUT searched text, OUT purged text, OUT is_hit text)
LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
  SELECT searched, format('(%s)::%s', purged, type_name),
    format('(%s ~ $1 AND (%s)::text IS DISTINCT FROM (%s)::text)', searched, value, purged)
  FROM (SELECT
    CASE kind WHEN 'json' THEN format('%I::jsonb', column_name) ELSE format('%I', column_name) END AS value,
    CASE kind
      WHEN 'json' THEN format('%I::jsonb::text', column_name)
      WHEN 'list' THEN format('array_to_string(%I, E''\n'')', column_name)
      ELSE format('%I', column_name) END AS searched,
    CASE kind
      WHEN 'json' THEN format('editorial.purged_json(%1$L, %1$I::jsonb, $1, $2, $3)', column_name)
      WHEN 'list' THEN format('ARRAY(SELECT editorial.purged_text(%1$L, item, $1, $2, $3) '
        || 'FROM unnest(%1$I) WITH ORDINALITY AS listed (item, place) ORDER BY place)', column_name)
      ELSE format('editorial.purged_text(%1$L, %1$I, $1, $2, $3)', column_name) END AS purged) parts
$$;

-- Every place where a term stands, at most `most` of them: the table, the column, the row's key, the organization that
-- the row belongs to, and the words around. Changes nothing.
CREATE FUNCTION editorial.find_texts(sieve text, pattern text, most integer)
RETURNS TABLE (place text, column_name text, key text, organization_id uuid, excerpt text)
LANGUAGE plpgsql STABLE SET search_path = '' AS $$
DECLARE
  searched record;
  found integer;
BEGIN
  FOR searched IN
    SELECT c.*, s.searched, s.is_hit, t.key,
      CASE WHEN c.nickname = 'editorial.organization' THEN 'id'
           WHEN EXISTS (SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid = c.place::regclass
             AND a.attname = 'organization_id' AND NOT a.attisdropped) THEN 'organization_id' ELSE 'NULL' END AS owner
    FROM editorial.purgeable_columns() c
    CROSS JOIN LATERAL editorial.purging_sql(c.column_name, c.type_name, c.kind) s
    CROSS JOIN LATERAL (
      SELECT coalesce(string_agg(format('%I::text', a.attname), ' || ''/'' || ' ORDER BY a.attnum), '''''') AS key
      FROM pg_catalog.pg_index i
      JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
      WHERE i.indrelid = c.place::regclass AND i.indisprimary) t
  LOOP
    EXIT WHEN most <= 0; -- without a limit, `most` is null
    RETURN QUERY EXECUTE format(
      'SELECT %L, %L, %s, %s::uuid, substr(%s, greatest(regexp_instr(%s, $2) - 40, 1), 120) FROM %s WHERE %s LIMIT $4',
      searched.nickname, searched.column_name, searched.key, searched.owner, searched.searched, searched.searched,
      searched.place, searched.is_hit)
    USING sieve, pattern, '', most;
    GET DIAGNOSTICS found = ROW_COUNT;
    most := most - found;
  END LOOP;
END
$$;

-- Replaces the terms by a tombstone wherever they stand, also in what is append-only; tells how many rows had any. What is published is taken away where it has one: the publication of the same transaction makes it anew from
-- the purged truth, as an edition. The feed of changes alone is rewritten in its place.
CREATE FUNCTION editorial.purge_texts(sieve text, pattern text, salt text, OUT hits bigint)
LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
  purged record;
  changed bigint;
BEGIN
  hits := 0;
  FOR purged IN
    SELECT c.place, c.nickname, c.schema_name = 'published' AND c.nickname <> 'published.change' AS is_projection,
      string_agg(format('%I = %s', c.column_name, s.purged), ', ') AS assignments,
      string_agg(s.is_hit, ' OR ') AS condition
    FROM editorial.purgeable_columns() c
    CROSS JOIN LATERAL editorial.purging_sql(c.column_name, c.type_name, c.kind) s
    GROUP BY c.place, c.nickname, c.schema_name
    ORDER BY c.place
  LOOP
    EXECUTE CASE WHEN purged.is_projection
      THEN format('DELETE FROM %s WHERE %s', purged.place, purged.condition)
      ELSE format('UPDATE %s SET %s WHERE %s', purged.place, purged.assignments, purged.condition) END
    USING sieve, pattern, salt;
    GET DIAGNOSTICS changed = ROW_COUNT;
    hits := hits + changed;
  END LOOP;
END
$$;

-- History is written once. Only the function above may change it, and its name is looked for where nobody can write it:
-- at the bottom of the stack of calls, which is told in whatever language the server speaks.
CREATE OR REPLACE FUNCTION editorial.refuse_rewriting() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  calls text;
BEGIN
  GET DIAGNOSTICS calls = PG_CONTEXT;
  IF TG_OP = 'UPDATE' AND calls ~ '\n[^\n"]*(?<![\w.])editorial\.purge_texts\(text,text,text\)[^\n"]*$' THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

REVOKE ALL ON FUNCTION editorial.purgeable_columns(), editorial.purged_text(text, text, text, text, text),
  editorial.purged_json(text, jsonb, text, text, text), editorial.purging_sql(text, text, text),
  editorial.find_texts(text, text, integer), editorial.purge_texts(text, text, text) FROM PUBLIC;

-- The key of the ledger of purges is made with the directory, so that every backup of it has it.
INSERT INTO editorial.setting (name, value) VALUES
  ('purge.key', to_jsonb(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '')));
