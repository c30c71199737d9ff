import type pg from "pg";

/** A table of the directory as a backup needs it. Names in SQL are quoted as the database quotes them. */
export interface DirectoryTable {
  /** Schema and table, as in `editorial.country`. */
  name: string;
  /** The columns that hold what was written; generated ones come by themselves. */
  columns: string[];
  /** The table's name in SQL. */
  sql: string;
  /** The columns' names in SQL, separated by commas. */
  sqlColumns: string;
  /** The primary key's columns in SQL; null when there is none. */
  sqlKey: string | null;
  /** The other tables that must be filled before this one; those whose check waits for the commit are left out. */
  refersTo: string[];
}

// Posada's own tables have plain names; a table with another name was put beside them by somebody else.
const query = `
  SELECT n.nspname || '.' || c.relname AS name,
    format('%I.%I', n.nspname, c.relname) AS sql,
    a.names AS columns,
    a.quoted AS "sqlColumns",
    (SELECT string_agg(quote_ident(k.attname), ', ' ORDER BY array_position(i.indkey::int2[], k.attnum))
     FROM pg_index i JOIN pg_attribute k ON k.attrelid = c.oid AND k.attnum = ANY (i.indkey)
     WHERE i.indrelid = c.oid AND i.indisprimary) AS "sqlKey",
    ARRAY(
      SELECT DISTINCT rn.nspname || '.' || r.relname
      FROM pg_constraint f JOIN pg_class r ON r.oid = f.confrelid JOIN pg_namespace rn ON rn.oid = r.relnamespace
      WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid AND NOT f.condeferrable
    ) AS "refersTo"
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
  CROSS JOIN LATERAL (
    SELECT array_agg(attname::text ORDER BY attnum) AS names,
      string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS quoted
    FROM pg_attribute
    WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
  ) a
  WHERE c.relkind = 'r' AND n.nspname IN ('editorial', 'published') AND c.relname ~ '^[a-z][a-z0-9_]*$'
  ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"`;

/** The tables of the directory, each after those it refers to; the same database gives the same order. */
export async function readTables(client: pg.Client): Promise<DirectoryTable[]> {
  const waiting = new Map(
    (await client.query<DirectoryTable>(query)).rows.map((table) => [table.name, table]),
  );
  const ordered: DirectoryTable[] = [];
  while (waiting.size > 0) {
    const next = [...waiting.values()].find(({ refersTo }) => !refersTo.some((name) => waiting.has(name)));
    if (!next)
      throw new Error(`These tables refer to each other in a circle: ${[...waiting.keys()].join(", ")}`);
    waiting.delete(next.name);
    ordered.push(next);
  }
  return ordered;
}
