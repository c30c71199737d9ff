import { sayProblem } from "./cli/say-problem.ts";
import { readEnvironment } from "./env.ts";
import { startServer } from "./start.ts";

try {
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const server = await startServer(readEnvironment(process.env, process.cwd()), {
    now: () => new Date(),
    say,
  });
  say(`Posada is ready.\n  The public API, with a page to try it: ${server.url}/graphql`);
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      server.stop().then(() => process.exit(0));
    });
} catch (error) {
  process.exit(sayProblem(error));
}
