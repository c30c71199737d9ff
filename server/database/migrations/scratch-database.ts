import { randomBytes } from "node:crypto";
import { withConnection } from "../with-connection.ts";

/** Makes an empty database on the server of `url`, gives its URL to `work`, and drops it whatever happened. */
export async function withScratchDatabase<T>(url: string, work: (scratch: string) => Promise<T>): Promise<T> {
  const name = `posada_scratch_${randomBytes(6).toString("hex")}`;
  const scratch = new URL(url);
  scratch.pathname = `/${name}`;
  return withConnection(url, async (client) => {
    // template0 has nothing in it, whatever was put into template1.
    await client.query(`CREATE DATABASE ${name} TEMPLATE template0`);
    try {
      return await work(scratch.href);
    } finally {
      await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
    }
  });
}
