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
  let signals = 0;
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      // One Ctrl-C may arrive twice, by the terminal and by npm; who insists a third time wants no courtesy.
      if (++signals === 1) server.stop().then(() => process.exit(0));
      if (signals > 2) process.exit(1);
    });
} catch (error) {
  process.exit(sayProblem(error));
}
