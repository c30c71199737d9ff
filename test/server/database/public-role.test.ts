import { rm } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type EmbeddedDatabase, openEmbedded } from "../../../server/database/embedded/open-embedded.ts";
import { applyMigrations } from "../../../server/database/migrations/apply-migrations.ts";
import { checkPublicUrl, ensurePublicRole, publicRole } from "../../../server/database/public-role.ts";
import { withConnection } from "../../../server/database/with-connection.ts";
import type { PosadaError } from "../../../server/errors.ts";
import { makeFolder } from "../../support/make-folder.ts";
import { createDatabase } from "../../support/server-databases.ts";

// A server of its own: roles belong to a whole server, and every other test reads through this one.
let home: string;
let server: EmbeddedDatabase;

beforeAll(async () => {
  home = await makeFolder();
  server = await openEmbedded({ home, as: "command", say: () => {}, durable: false });
});
afterAll(async () => {
  await server?.close();
  await rm(home, { recursive: true, force: true });
});

/** A database that belongs to a user who may do nothing else. */
async function poorOwner(name: string): Promise<string> {
  await withConnection(server.url, (client) => client.query(`CREATE ROLE ${name} LOGIN PASSWORD 'poor'`));
  const url = new URL(await createDatabase(server.url, name));
  await withConnection(server.url, (client) => client.query(`ALTER DATABASE ${name} OWNER TO ${name}`));
  url.username = name;
  url.password = "poor";
  await applyMigrations(url.href);
  return url.href;
}

const refused = (url: string) =>
  ensurePublicRole(url).then(
    () => expect(url).toBe("refused"),
    (error: PosadaError) => error,
  ) as Promise<PosadaError>;

test("an owner who may not make roles is told the SQL, and with what it makes Posada can start", async () => {
  const owner = await poorOwner("poor_first");
  const { code, message } = await refused(owner);
  expect(code).toBe("PUBLIC_ROLE_MISSING");
  const sql = message.slice(message.indexOf("CREATE ROLE")).replace("'...'", "'given by hand'");
  await withConnection(server.url.replace(/\/posada$/, "/poor_first"), (client) => client.query(sql));
  const reader = new URL(owner);
  reader.username = publicRole;
  reader.password = "given by hand";
  await checkPublicUrl(reader.href);
});

test("an owner who may make roles gets the role, as often as it starts and from several at once", async () => {
  await applyMigrations(server.url);
  const urls = await Promise.all([ensurePublicRole(server.url), ensurePublicRole(server.url)]);
  expect(urls).toEqual([urls[0], await ensurePublicRole(server.url)]);
  await checkPublicUrl(urls[0]!);
  await withConnection(urls[0]!, async (client) => {
    expect((await client.query("SELECT number FROM published.edition")).rowCount).toBe(1);
    await expect(client.query("SELECT FROM editorial.organization")).rejects.toThrow("permission denied");
    await expect(client.query("UPDATE published.edition SET number = 9")).rejects.toThrow(/read-only|denied/);
    await client.query("SET default_transaction_read_only = off");
    await expect(client.query("UPDATE published.edition SET number = 9")).rejects.toThrow(
      "permission denied",
    );
    await expect(client.query("CREATE TABLE published.mine (id int)")).rejects.toThrow("permission denied");
  });
});

test("a role that is there with a password nobody may change is refused, not served as the owner", async () => {
  const { code, message } = await refused(await poorOwner("poor_second"));
  expect(code).toBe("PUBLIC_ROLE_MISSING");
  expect(message).toContain("GRANT SELECT ON ALL TABLES IN SCHEMA published");
});

test("an address for readers that could read more is refused", async () => {
  await expect(checkPublicUrl(server.url)).rejects.toMatchObject({ code: "PUBLIC_ROLE_TOO_STRONG" });
  await withConnection(server.url, (client) =>
    client.query("CREATE ROLE curious LOGIN PASSWORD 'c' IN ROLE pg_read_all_data"),
  );
  const curious = new URL(server.url);
  curious.username = "curious";
  curious.password = "c";
  await expect(checkPublicUrl(curious.href)).rejects.toMatchObject({ code: "PUBLIC_ROLE_TOO_STRONG" });
});

test("an address for readers that may read nothing, or does not answer, is refused", async () => {
  await withConnection(server.url, (client) => client.query("CREATE ROLE blind LOGIN PASSWORD 'b'"));
  const blind = new URL(server.url);
  blind.username = "blind";
  blind.password = "b";
  await expect(checkPublicUrl(blind.href)).rejects.toMatchObject({ code: "PUBLIC_ROLE_MISSING" });
  blind.password = "wrong";
  await expect(checkPublicUrl(blind.href)).rejects.toMatchObject({ code: "DATABASE_UNREACHABLE" });
});

test("an address for readers is refused where it names another database, or misses one of the tables", async () => {
  await applyMigrations(server.url);
  const elsewhere = new URL(await ensurePublicRole(server.url));
  elsewhere.pathname = "/postgres";
  await expect(checkPublicUrl(elsewhere.href)).rejects.toMatchObject({ code: "PUBLIC_ROLE_MISSING" });
  await withConnection(server.url, (client) =>
    client.query(
      `CREATE ROLE behind LOGIN PASSWORD 'b'; GRANT USAGE ON SCHEMA published TO behind;
       GRANT SELECT ON ALL TABLES IN SCHEMA published TO behind; REVOKE SELECT ON published.term FROM behind`,
    ),
  );
  const behind = new URL(server.url);
  behind.username = "behind";
  behind.password = "b";
  const problem = await checkPublicUrl(behind.href).catch((error: PosadaError) => error);
  expect(problem).toMatchObject({ code: "PUBLIC_ROLE_MISSING" });
  await withConnection(server.url, (client) =>
    client.query("GRANT SELECT ON ALL TABLES IN SCHEMA published TO behind"),
  );
  await checkPublicUrl(behind.href);
});
