import { readEnvironment } from "../env.ts";
import { fail } from "../errors.ts";
import type { Command } from "./command.ts";
import { apiKey } from "./commands/api-key.ts";
import { backup } from "./commands/backup.ts";
import { bounces } from "./commands/bounces.ts";
import { check } from "./commands/check.ts";
import { checkLinks } from "./commands/check-links.ts";
import { doctor } from "./commands/doctor.ts";
import { letters } from "./commands/letters.ts";
import { migrate } from "./commands/migrate.ts";
import { operations } from "./commands/operations.ts";
import { purge } from "./commands/purge.ts";
import { republish } from "./commands/republish.ts";
import { restore } from "./commands/restore.ts";
import { review } from "./commands/review.ts";
import { seed } from "./commands/seed.ts";
import { user } from "./commands/user.ts";
import { sayProblem } from "./say-problem.ts";

const commands: Record<string, Command> = {
  "api-key": apiKey,
  backup,
  bounces,
  check,
  "check-links": checkLinks,
  doctor,
  letters,
  migrate,
  operations,
  purge,
  republish,
  restore,
  review,
  seed,
  user,
};

const asksForHelp = ["--help", "-h"];
const usageOf = ({ usage, summary }: Command) => `  posada ${usage}\n      ${summary}`;

function help(): string {
  const lines = Object.values(commands).map(usageOf);
  return `Commands, which join the running database or start it for as long as they take:\n\n${lines.join("\n")}`;
}

/** How many letters the bar of a long command has. */
const barLength = 30;

/** Shows how far a long command is, on one line, to whoever watches a terminal. */
function showProgress(done: number, total: number): void {
  if (!process.stderr.isTTY) return;
  const filled = total === 0 ? barLength : Math.floor((barLength * done) / total);
  const bar = "█".repeat(filled).padEnd(barLength, "░");
  process.stderr.write(`\r${bar} ${done} of ${total}${done >= total ? "\n" : ""}`);
}

async function run([name = "help", ...rest]: string[]): Promise<number> {
  const print = (line: string) => process.stdout.write(`${line}\n`);
  const say = (line: string) => process.stderr.write(`${line}\n`);
  if (["help", ...asksForHelp].includes(name)) {
    print(help());
    return 0;
  }
  const command = Object.hasOwn(commands, name)
    ? commands[name]!
    : fail("USAGE", `There is no command ${name}. See: posada help`);
  if (rest.some((word) => asksForHelp.includes(word))) {
    print(usageOf(command));
    return 0;
  }
  const environment = readEnvironment(process.env, process.cwd());
  return command.run({ arguments: rest, environment, now: new Date(), print, say, progress: showProgress });
}

process.exitCode = await run(process.argv.slice(2)).catch(sayProblem);
