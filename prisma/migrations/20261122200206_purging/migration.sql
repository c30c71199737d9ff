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

-- A text with `%C3%B1` and the like read; what is no UTF-8 stays.
CREATE FUNCTION editorial.percent_read(value text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT SET search_path = '' AS $$
DECLARE
  run text;
BEGIN
  FOR run IN
    SELECT DISTINCT pair[1] FROM regexp_matches(value, '(?:%[0-9A-Fa-f]{2})+', 'g') AS pair ORDER BY 1 DESC
  LOOP
    BEGIN
      value := replace(value, run, convert_from(decode(replace(run, '%', ''), 'hex'), 'UTF8'));
    EXCEPTION WHEN data_exception THEN
      NULL;
    END;
  END LOOP;
  RETURN value;
END
$$;

-- A text as it is searched: as it stands and, where that differs, as links write it.
CREATE FUNCTION editorial.searchable(value text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT SET search_path = '' AS $$
BEGIN
  RETURN CASE WHEN value ~ '%[0-9A-Fa-f]{2}' THEN value || E'\n' || editorial.percent_read(value) ELSE value END;
END
$$;

-- One text without the terms, by the name of its column or JSON property. What names, codes, dates or hashes something
-- stays, and so do the words of the vocabulary; a slug gives way whole, alike wherever it stands; what a machine reads is
-- nothing rather than a tombstone.
CREATE FUNCTION editorial.purged_text(name text, value text, sieve text, pattern text, salt text) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = '' AS $$
DECLARE
  purged text := value;
BEGIN
  -- The cheapest tests first: of all this, finding a place takes longest, and is done once.
  IF value IS NULL OR length(value) < 3
    OR name IN ('id', 'code', 'country', 'country_code', 'locale', 'timezone', 'topic', 'source_date', 'sourceDate', 'date',
      'opens', 'closes', 'days', 'kind', 'hash', 'start', 'input_hash', 'fingerprint', 'section', 'helps', 'audiences')
    OR value ~ '^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}|[0-9]{4}(-[0-9]{2}){0,2}(T[0-9:.]+Z)?)$'
    OR editorial.searchable(value) !~ sieve THEN
    RETURN value;
  END IF;
  purged := regexp_replace(purged, pattern, '[removed]', 'g');
  IF purged ~ '%[0-9A-Fa-f]{2}' AND editorial.percent_read(purged) ~ pattern THEN
    purged := regexp_replace(editorial.percent_read(purged), pattern, '[removed]', 'g');
  END IF;
  IF purged = value THEN
    RETURN value;
  END IF;
  IF name IN ('slug', 'source') THEN
    RETURN 'removed-' || left(encode(sha256(convert_to(salt || value, 'UTF8')), 'hex'), 12);
  END IF;
  IF name IN ('number', 'address', 'url', 'extension', 'reply_address') THEN
    RETURN NULL;
  END IF;
  RETURN purged;
END
$$;

-- Whether a claim in a list of that name says other things of its own than it did: it then says nothing any more.
CREATE FUNCTION editorial.is_hit_claim(name text, claim jsonb, purged jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
  SELECT claim <> purged AND CASE name
    WHEN 'contacts' THEN claim->'name' <> purged->'name'
    WHEN 'phones' THEN (claim->'number', claim->'asPublished') <> (purged->'number', purged->'asPublished')
    WHEN 'emails' THEN (claim->'address', claim->'asPublished') <> (purged->'address', purged->'asPublished')
    -- Those of a country page stay in their places, without an address.
    WHEN 'links' THEN claim ? 'asPublished' AND (claim->'url', claim->'asPublished') <> (purged->'url', purged->'asPublished')
    ELSE false END
$$;

-- One JSON value without the terms, however deep they stand. In a document, now or of before, a claim whose own words
-- were hit goes: a person with everything that is theirs, a phone, a mailbox, a link. So it cannot come back either.
CREATE FUNCTION editorial.purged_json(name text, value jsonb, sieve text, pattern text, salt text) RETURNS jsonb
LANGUAGE plpgsql IMMUTABLE SET search_path = '' AS $$
DECLARE
  purged jsonb;
  gone text[];
BEGIN
  IF jsonb_typeof(value) = 'string' THEN
    RETURN coalesce(to_jsonb(editorial.purged_text(name, value #>> '{}', sieve, pattern, salt)), 'null');
  ELSIF value IS NULL OR editorial.searchable(value::text) !~ sieve THEN
    RETURN value;
  ELSIF jsonb_typeof(value) = 'array' THEN
    RETURN (
      SELECT coalesce(jsonb_agg(x.purged ORDER BY x.place), '[]') FROM (
        SELECT item, place, editorial.purged_json(name, item, sieve, pattern, salt) AS purged
        FROM jsonb_array_elements(value) WITH ORDINALITY AS listed (item, place) OFFSET 0) x
      WHERE editorial.is_hit_claim(name, x.item, x.purged) IS NOT TRUE);
  ELSIF jsonb_typeof(value) <> 'object' THEN
    RETURN value;
  END IF;
  SELECT jsonb_object_agg(key, editorial.purged_json(key, item, sieve, pattern, salt)) INTO purged
  FROM jsonb_each(value) AS pair (key, item);
  IF jsonb_typeof(value->'contacts') = 'array' THEN
    gone := ARRAY(SELECT person->>'id' FROM jsonb_array_elements(value->'contacts') AS person
      EXCEPT SELECT person->>'id' FROM jsonb_array_elements(purged->'contacts') AS person);
    SELECT purged || coalesce(jsonb_object_agg(key, (
        SELECT coalesce(jsonb_agg(item ORDER BY place), '[]')
        FROM jsonb_array_elements(list) WITH ORDINALITY AS listed (item, place)
        WHERE (item->>'contactId' = ANY (gone)) IS NOT TRUE)), '{}') INTO purged
    FROM jsonb_each(purged) AS pair (key, list)
    WHERE key IN ('phones', 'emails', 'schedules') AND jsonb_typeof(list) = 'array' AND gone <> '{}';
  END IF;
  RETURN purged;
END
$$;

-- As SQL about a row `was`: the text in which a column is searched, what the column becomes, and whether that is
-- something else.
CREATE FUNCTION editorial.purging_sql(column_name text, type_name text, kind text,
  OUT searched text, OUT purged text, OUT is_other text)
LANGUAGE sql IMMUTABLE SET search_path = '' AS $$
  SELECT format('editorial.searchable(%s)', searched), format('(%s)::%s', purged, type_name),
    format('(%s)::text IS DISTINCT FROM (%s)::text', value, purged)
  FROM (SELECT
    CASE kind WHEN 'json' THEN format('was.%I::jsonb', column_name) ELSE format('was.%I', column_name) END AS value,
    CASE kind
      WHEN 'json' THEN format('was.%I::jsonb::text', column_name)
      WHEN 'list' THEN format('array_to_string(was.%I, E''\n'')', column_name)
      ELSE format('was.%I', column_name) END AS searched,
    CASE kind
      WHEN 'json' THEN format('editorial.purged_json(%1$L, was.%1$I::jsonb, $1, $2, $3)', column_name)
      WHEN 'list' THEN format('ARRAY(SELECT editorial.purged_text(%1$L, item, $1, $2, $3) '
        || 'FROM unnest(was.%1$I) WITH ORDINALITY AS listed (item, place) ORDER BY place)', column_name)
      ELSE format('editorial.purged_text(%1$L, was.%1$I, $1, $2, $3)', column_name) END AS purged) parts
$$;

-- Every place where a term stands, at most `most` of them: the table, the column, the row's key and address, the
-- organization that the row belongs to, and the words around. Changes nothing.
CREATE FUNCTION editorial.find_texts(sieve text, pattern text, most integer)
RETURNS TABLE (place text, column_name text, key text, row_at tid, organization_id uuid, excerpt text)
LANGUAGE plpgsql STABLE SET search_path = '' AS $$
DECLARE
  looked record;
  found integer;
BEGIN
  FOR looked IN
    SELECT c.*, s.searched, s.is_other, t.key,
      CASE WHEN c.nickname IN ('editorial.organization', 'published.organization') THEN 'was.id'
           WHEN EXISTS (SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid = c.place::regclass
             AND a.attname = 'organization_id' AND NOT a.attisdropped) THEN 'was.organization_id' ELSE 'NULL' END AS owner
    FROM editorial.purgeable_columns() c
    CROSS JOIN LATERAL editorial.purging_sql(c.column_name, c.type_name, c.kind) s
    CROSS JOIN LATERAL (
      SELECT coalesce(string_agg(format('was.%I::text', a.attname), ' || ''/'' || ' ORDER BY a.attnum), '''''') AS key
      FROM pg_catalog.pg_index i
      JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
      WHERE i.indrelid = c.place::regclass AND i.indisprimary) t
  LOOP
    EXIT WHEN most <= 0; -- without a limit, `most` is null
    -- Each text is written out once, and the quicker tests come first.
    RETURN QUERY EXECUTE format(
      'SELECT %L, %L, %s, was.ctid, %s::uuid, substr(seen.words, greatest(regexp_instr(seen.words, $1) - 40, 1), 120) '
        || 'FROM %s AS was CROSS JOIN LATERAL (SELECT %s AS words OFFSET 0) AS seen '
        || 'WHERE CASE WHEN seen.words ~ $1 THEN CASE WHEN seen.words ~ $2 THEN %s END END LIMIT $4',
      looked.nickname, looked.column_name, looked.key, looked.owner, looked.place, looked.searched, looked.is_other)
    USING sieve, pattern, '', most;
    GET DIAGNOSTICS found = ROW_COUNT;
    most := most - found;
  END LOOP;
END
$$;

-- Replaces the terms by a tombstone, also in what is append-only: in the rows that `find_texts` found, as a list of
-- tables and one of addresses, and in all that this transaction has written since. Nobody else may write meanwhile. What
-- is published is taken away where it has a term: the publication of the same transaction makes it anew from the purged
-- truth, as an edition. The feed of changes alone is rewritten in its place.
CREATE FUNCTION editorial.purge_texts(sieve text, pattern text, salt text, tables text[], addresses text[]) RETURNS void
LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
  purged record;
  rows tid[];
BEGIN
  FOR purged IN
    SELECT c.place, c.nickname, c.schema_name = 'published' AND c.nickname <> 'published.change' AS is_projection,
      string_agg(format('%I = %s', c.column_name, s.purged), ', ') AS assignments,
      string_agg(format('(%1$s ~ $1 AND %1$s ~ $2)', s.searched), ' OR ') AS condition
    FROM editorial.purgeable_columns() c
    CROSS JOIN LATERAL editorial.purging_sql(c.column_name, c.type_name, c.kind) s
    GROUP BY c.place, c.nickname, c.schema_name
    ORDER BY c.place
  LOOP
    rows := ARRAY(SELECT x.at::tid FROM unnest(tables, addresses) AS x (place, at) WHERE x.place = purged.nickname);
    -- No row that this transaction has written is older than the transaction.
    EXECUTE format(
      CASE WHEN purged.is_projection
        THEN 'DELETE FROM %1$s AS was WHERE CASE WHEN was.ctid = ANY ($4) OR age(was.xmin) <= 0 THEN %3$s END'
        ELSE 'UPDATE %1$s AS was SET %2$s WHERE CASE WHEN was.ctid = ANY ($4) OR age(was.xmin) <= 0 THEN %3$s END' END,
      purged.place, purged.assignments, purged.condition)
    USING sieve, pattern, salt, rows;
  END LOOP;
END
$$;

-- Makes verifications verify nothing any more: the fingerprint of a short text, such as a number, gives the text away.
CREATE FUNCTION editorial.purge_fingerprints(verifications uuid[]) RETURNS void
LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  UPDATE editorial.verification
  SET fingerprint = encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex')
  WHERE id = ANY (verifications);
END
$$;

-- History is written once. Only the functions above may change it, and their names are looked for where nobody can write
-- them: at the bottom of the stack of calls, which is told in whatever language the server speaks.
CREATE OR REPLACE FUNCTION editorial.refuse_rewriting() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
  calls text;
BEGIN
  GET DIAGNOSTICS calls = PG_CONTEXT;
  IF TG_OP = 'UPDATE' AND calls ~ ('\n[^\n"]*(?<![\w.])editorial\.'
    || '(purge_texts\(text,text,text,text\[\],text\[\]\)|purge_fingerprints\(uuid\[\]\))[^\n"]*$') THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION '%.% is append-only', TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

REVOKE ALL ON FUNCTION editorial.purgeable_columns(), editorial.percent_read(text), editorial.searchable(text),
  editorial.purged_text(text, text, text, text, text), editorial.is_hit_claim(text, jsonb, jsonb),
  editorial.purged_json(text, jsonb, text, text, text), editorial.purging_sql(text, text, text),
  editorial.find_texts(text, text, integer), editorial.purge_texts(text, text, text, text[], text[]),
  editorial.purge_fingerprints(uuid[]) FROM PUBLIC;

-- The key of the ledger of purges is made with the directory, so that every backup of it has it.
INSERT INTO editorial.setting (name, value) VALUES
  ('purge.key', to_jsonb(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '')));
