import { sayProblem } from "./cli/say-problem.ts";
import { stopOnSignal } from "./cli/stop-on-signal.ts";
import { readEnvironment } from "./env.ts";
import { startServer } from "./start.ts";

const say = (line: string) => process.stderr.write(`${line}\n`);
try {
  const environment = readEnvironment(process.env, process.cwd());
  const server = await startServer(environment, { now: () => new Date(), say });
  say(`Posada is ready.\n  The public API, with a page to try it: ${server.url}/graphql`);
  stopOnSignal(server.stop);
} catch (error) {
  process.exit(sayProblem(error));
}
