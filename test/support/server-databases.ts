import pg from "pg";

/** Runs `work` with a connection of its own. */
export async function withDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Creates a database on the server that `server` points at, as a copy of `template` where one is given; gives its URL. */
export async function createDatabase(server: string, name: string, template?: string): Promise<string> {
  await withDatabase(server, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    await client.query(`CREATE DATABASE "${name}"${template ? ` TEMPLATE "${template}"` : ""}`);
  });
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.toString();
}

/** Drops a database, whoever is still connected. */
export async function dropDatabase(server: string, url: string): Promise<void> {
  await withDatabase(server, (client) =>
    client.query(`DROP DATABASE IF EXISTS "${new URL(url).pathname.slice(1)}" WITH (FORCE)`),
  );
}
