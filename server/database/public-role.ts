import { createHmac } from "node:crypto";
import pg from "pg";
import { fail } from "../errors.ts";
import { locks } from "./locks.ts";
import { withConnection } from "./with-connection.ts";

/** The role that readers are served as: it may select from `published`, and nothing else. */
export const publicRole = "posada_public";

/** Milliseconds after which a public read is given up. */
const readTimeout = 10_000;

/**
 * The role's password, made from the owner's: every process of an installation comes to the same one, and
 * nothing needs to be kept.
 */
function passwordFor(ownerUrl: string): string {
  return createHmac("sha256", new URL(ownerUrl).password).update(publicRole).digest("hex");
}

/** The owner's URL with the role in place of the owner. */
function publicUrlFor(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.username = publicRole;
  url.password = passwordFor(ownerUrl);
  return url.toString();
}

const identifier = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** What the role may do here, and in tables that later versions bring. */
function grants(database: string, owner: string): string {
  return [
    `REVOKE ALL ON SCHEMA editorial FROM PUBLIC`,
    `GRANT CONNECT ON DATABASE ${identifier(database)} TO ${publicRole}`,
    `GRANT USAGE ON SCHEMA published TO ${publicRole}`,
    `GRANT SELECT ON ALL TABLES IN SCHEMA published TO ${publicRole}`,
    `ALTER DEFAULT PRIVILEGES FOR ROLE ${identifier(owner)} IN SCHEMA published GRANT SELECT ON TABLES TO ${publicRole}`,
  ].join(";\n");
}

function creation(password: string): string {
  return [
    `CREATE ROLE ${publicRole} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT NOREPLICATION PASSWORD '${password}'`,
    `ALTER ROLE ${publicRole} SET default_transaction_read_only = on`,
    `ALTER ROLE ${publicRole} SET statement_timeout = ${readTimeout}`,
  ].join(";\n");
}

async function canConnect(url: string): Promise<boolean> {
  return withConnection(url, async () => true).catch(() => false);
}

/**
 * Sees to it that the restricted role exists and may read `published`; gives the URL to read by.
 * Fails with PUBLIC_ROLE_MISSING, and the SQL to run, where the database does not let the owner do so.
 */
export async function ensurePublicRole(ownerUrl: string): Promise<string> {
  const url = publicUrlFor(ownerUrl);
  const password = passwordFor(ownerUrl);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  let sql = "";
  try {
    // Postgres refuses grants that several commands give in the same moment.
    await owner.query("SELECT pg_advisory_lock($1, $2)", [...locks.publicRole]);
    const here = await owner.query("SELECT current_database() AS database, current_user AS name");
    const known = await owner.query("SELECT FROM pg_roles WHERE rolname = $1", [publicRole]);
    const rights = grants(here.rows[0].database, here.rows[0].name);
    sql = known.rowCount === 0 ? `${creation("...")};\n${rights};` : `${rights};`;
    // Two that start at once both try; the loser finds the role made.
    if (known.rowCount === 0) await owner.query(creation(password)).catch(ignoreDuplicate);
    await owner.query(rights);
    if (!(await canConnect(url))) await owner.query(`ALTER ROLE ${publicRole} LOGIN PASSWORD '${password}'`);
    return url;
  } catch (error) {
    if ((error as { code?: string }).code !== notAllowed) throw error;
    return fail(
      "PUBLIC_ROLE_MISSING",
      "The database did not let Posada make its restricted role, or change its password. Run this as an administrator, " +
        `with a password of your own, and give that role's address in PUBLIC_DATABASE_URL:\n\n${sql}\n`,
      [],
      error,
    );
  } finally {
    await owner.end();
  }
}

/** SQLSTATE insufficient_privilege. */
const notAllowed = "42501";

function ignoreDuplicate(error: { code?: string }): void {
  if (error.code !== "42710" && error.code !== "23505") throw error;
}

/** What the role asking may do in this database, which need not have our schemas. */
const powers = `
  WITH schemas AS (SELECT oid, nspname AS name FROM pg_namespace),
  tables AS (SELECT c.oid FROM pg_class c JOIN schemas s ON s.oid = relnamespace
    WHERE s.name = 'published' AND relkind = 'r')
  SELECT current_user AS name,
    (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)
      OR EXISTS (SELECT FROM schemas WHERE name = 'editorial' AND has_schema_privilege(oid, 'USAGE'))
      OR EXISTS (SELECT FROM schemas WHERE name = 'published' AND has_schema_privilege(oid, 'CREATE'))
      OR EXISTS (SELECT FROM tables WHERE has_table_privilege(oid, 'INSERT, UPDATE, DELETE, TRUNCATE')) AS strong,
    EXISTS (SELECT FROM schemas WHERE name = 'published' AND has_schema_privilege(oid, 'USAGE'))
      AND EXISTS (SELECT FROM tables)
      AND NOT EXISTS (SELECT FROM tables WHERE NOT has_table_privilege(oid, 'SELECT')) AS able`;

/** Refuses an address for readers as `checkPublicRole` does, and with DATABASE_UNREACHABLE where nobody answers. */
export async function checkPublicUrl(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client
    .connect()
    .catch((error) =>
      fail("DATABASE_UNREACHABLE", `PUBLIC_DATABASE_URL does not answer: ${error.message}`, [], error),
    );
  try {
    await checkPublicRole(client);
  } finally {
    await client.end();
  }
}

/**
 * Refuses a way in for readers that could do more than read `published`, with PUBLIC_ROLE_TOO_STRONG, and one that
 * cannot read all of it, with PUBLIC_ROLE_MISSING: a later version may have brought a table.
 */
export async function checkPublicRole(client: pg.Client): Promise<void> {
  const { name, strong, able } = (await client.query(powers)).rows[0];
  if (strong)
    fail(
      "PUBLIC_ROLE_TOO_STRONG",
      `The role ${name} of PUBLIC_DATABASE_URL may do more than read the schema \`published\`.`,
    );
  if (!able)
    fail(
      "PUBLIC_ROLE_MISSING",
      `The role ${name} of PUBLIC_DATABASE_URL may not read the whole schema \`published\` there. Check that it ` +
        "names Posada's database, and run this in it as the owner: GRANT USAGE ON SCHEMA published TO " +
        `${identifier(name)}; GRANT SELECT ON ALL TABLES IN SCHEMA published TO ${identifier(name)};`,
    );
}
