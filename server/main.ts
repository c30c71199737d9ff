import { sayProblem } from "./cli/say-problem.ts";
import { stopOnSignal } from "./cli/stop-on-signal.ts";
import { readEnvironment } from "./env.ts";
import { startServer } from "./start.ts";

const say = (line: string) => process.stderr.write(`${line}\n`);
try {
  const environment = readEnvironment(process.env, process.cwd());
  const starting = startServer(environment, { now: () => new Date(), say });
  stopOnSignal(async () => (await starting).stop());
  say(`Posada is ready.\n  The public API, with a page to try it: ${(await starting).url}/graphql`);
} catch (error) {
  process.exit(sayProblem(error));
}
