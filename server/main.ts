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
  say(`Posada is ready.\n  The public API, with a page to try it: ${url}/graphql`);
  say(
    firstAdminLink
      ? `  Become its first admin (once, within a day): ${firstAdminLink}`
      : `  Sign in: ${url}/admin/`,
  );
} catch (error) {
  process.exit(sayProblem(error));
}
