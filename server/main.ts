import { adminPath } from "./auth/links.ts";
import { sayProblem } from "./cli/say-problem.ts";
import { stopOnSignal } from "./cli/stop-on-signal.ts";
import { readEnvironment } from "./env.ts";
import { startServer } from "./start.ts";

const say = (line: string) => process.stderr.write(`${line}\n`);
try {
  const environment = readEnvironment(process.env, process.cwd());
  const starting = startServer(environment, { now: () => new Date(), say });
  stopOnSignal(async () => (await starting).stop());
  const { url, firstAdminLink } = await starting;
  const desk = `  The desk for curators: ${url}${adminPath}`;
  const welcome = firstAdminLink && `  Become its first admin (once, within a day): ${firstAdminLink}`;
  const api = `  The public API, with a page to try it: ${url}/graphql`;
  const editorial = `  The editorial API, for whoever has a key (posada api-key create): ${url}/editorial/graphql`;
  say(["Posada is ready.", desk, welcome, api, editorial].filter(Boolean).join("\n"));
} catch (error) {
  process.exit(sayProblem(error));
}
