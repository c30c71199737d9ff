import { withConnection } from "../../server/database/with-connection.ts";

/** Creates a database on the server that `server` points at, as a copy of `template` where one is given; gives its URL. */
export async function createDatabase(server: string, name: string, template?: string): Promise<string> {
  await withConnection(server, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    await client.query(`CREATE DATABASE "${name}"${template ? ` TEMPLATE "${template}"` : ""}`);
  });
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.toString();
}

/** Drops a database, whoever is still connected. */
export async function dropDatabase(server: string, url: string): Promise<void> {
  await withConnection(server, (client) =>
    client.query(`DROP DATABASE IF EXISTS "${new URL(url).pathname.slice(1)}" WITH (FORCE)`),
  );
}
