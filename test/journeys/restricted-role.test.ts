import { afterAll, beforeAll, expect, test } from "@jest/globals";
import pg from "pg";
import { cloneDatabase, type TestDatabase } from "../support/database.ts";

let database: TestDatabase;
let reader: pg.Client;
beforeAll(async () => {
  database = await cloneDatabase("mexico");
  reader = new pg.Client({ connectionString: database.publicUrl });
  await reader.connect();
});
afterAll(async () => {
  await reader?.end();
  await database?.drop();
});

const denied = "42501";
const readOnly = "25006";

/** The SQLSTATE with which the database refuses a statement. */
async function refusal(statement: string): Promise<string | undefined> {
  try {
    await reader.query(statement);
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code;
  }
}

async function tablesIn(schema: string): Promise<string[]> {
  const rows = await database.db.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name
    FROM information_schema.tables WHERE table_schema = ${schema}`;
  return rows.map(({ name }) => name);
}

test("readers' role reads every table of published", async () => {
  const tables = await tablesIn("published");
  expect(tables.length).toBeGreaterThan(6);
  for (const table of tables)
    expect([table, await refusal(`SELECT * FROM ${table}`)]).toEqual([table, undefined]);
});

test("readers' role reads no table of editorial, not even how many rows it has", async () => {
  const tables = await tablesIn("editorial");
  expect(tables).toContain("editorial.note");
  for (const table of tables)
    expect([table, await refusal(`SELECT count(*) FROM ${table}`)]).toEqual([table, denied]);
});

test("readers' role reads no table outside published, the list of migrations included", async () => {
  const rows = await database.db.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name FROM information_schema.tables
    WHERE table_schema NOT IN ('published', 'pg_catalog', 'information_schema')`;
  const names = rows.map(({ name }) => name);
  expect(names.filter((name) => name.endsWith("_prisma_migrations"))).toHaveLength(1);
  for (const name of names) expect([name, await refusal(`SELECT * FROM ${name}`)]).toEqual([name, denied]);
});

test("readers' role changes nothing in published, even after it takes off its own read-only setting", async () => {
  const attempts = [
    `UPDATE published.edition SET number = 99`,
    `DELETE FROM published.organization`,
    `INSERT INTO published.redirect VALUES ('a', gen_random_uuid())`,
    `TRUNCATE published.change`,
    `DROP TABLE published.location`,
  ];
  for (const attempt of attempts) expect([readOnly, denied]).toContain(await refusal(attempt));
  await reader.query("SET default_transaction_read_only = off");
  for (const attempt of attempts) expect([attempt, await refusal(attempt)]).toEqual([attempt, denied]);
  await reader.query("RESET default_transaction_read_only");
});

test("readers' role makes nothing: no table in any schema, no schema, no role", async () => {
  await reader.query("SET default_transaction_read_only = off");
  for (const attempt of [
    `CREATE TABLE published.mine (id int)`,
    `CREATE TABLE editorial.mine (id int)`,
    `CREATE TABLE public.mine (id int)`,
    `CREATE FUNCTION published.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'`,
    `CREATE SCHEMA mine`,
    `CREATE ROLE mine`,
  ])
    expect([attempt, await refusal(attempt)]).toEqual([attempt, denied]);
  await reader.query("RESET default_transaction_read_only");
});

test("readers' role is no superuser, and inherits from nobody", async () => {
  const { rows } = await reader.query(
    `SELECT rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls,
       (SELECT count(*)::int FROM pg_auth_members WHERE member = r.oid) AS memberships
     FROM pg_roles r WHERE rolname = current_user`,
  );
  expect(rows).toEqual([
    {
      rolsuper: false,
      rolcreatedb: false,
      rolcreaterole: false,
      rolreplication: false,
      rolbypassrls: false,
      memberships: 0,
    },
  ]);
});
