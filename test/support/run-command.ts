import type { Command } from "../../server/cli/command.ts";
import { readEnvironment } from "../../server/env.ts";
import { root } from "../../server/root.ts";

/** What a command ended with: its exit status, its answer, and what it said to the person watching. */
export interface Told {
  code: number;
  printed: string;
  said: string;
}

/** Runs a `posada` command in this process, with exactly this environment; fails with what it refuses. */
export async function runCommand(
  command: Command,
  environment: Record<string, string>,
  ...words: string[]
): Promise<Told> {
  const [printed, said]: [string[], string[]] = [[], []];
  const code = await command.run({
    arguments: words,
    environment: readEnvironment(environment, root),
    now: new Date(),
    print: (line) => printed.push(line),
    say: (line) => said.push(line),
    progress: () => {},
  });
  return { code, printed: printed.join("\n"), said: said.join("\n") };
}
