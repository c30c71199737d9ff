import { createServer } from "node:http";
import pg from "pg";
import { countryPage, listing, organization, type Run } from "./answers.ts";

/*
 * What somebody would write who wanted nothing but the three answers, fast: bare node:http, pg, one or
 * two prepared statements a request over the normalized `editorial` tables. Started by the bench with DATABASE_URL; says its port.
 */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 8 });
let statements = 0;
const run: Run = (name, text, values) => {
  statements++;
  return pool.query({ name, text, values });
};

const server = createServer(async (request, response) => {
  const [, route, subject = ""] = request.url!.split("/");
  try {
    const answer =
      route === "country"
        ? await countryPage(run, subject, new Date())
        : route === "organization"
          ? await organization(run, subject, new Date())
          : route === "list"
            ? await listing(run, subject)
            : { statements };
    const body = JSON.stringify({ data: answer });
    response.writeHead(200, {
      "content-type": "application/json; charset=utf-8",
      "content-length": Buffer.byteLength(body),
    });
    response.end(body);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});

server.listen(0, "127.0.0.1", () => process.stdout.write(`${(server.address() as { port: number }).port}\n`));
process.on("SIGTERM", () => server.close(() => pool.end()).closeAllConnections());
