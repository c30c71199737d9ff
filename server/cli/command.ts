import { openStore, type Store } from "../database/open-store.ts";
import { type Database, openDatabase } from "../database/prisma.ts";
import type { Environment } from "../env.ts";
import { fail } from "../errors.ts";

/** What a command is given: its own arguments, the environment, and where to write. */
export interface CommandContext {
  arguments: string[];
  environment: Environment;
  now: Date;
  /** A line of the answer, to standard output. */
  print: (line: string) => void;
  /** A line for the person watching, to standard error. */
  say: (line: string) => void;
  /** Progress on one line that is written over, where somebody watches. */
  progress: (done: number, total: number) => void;
}

export interface Command {
  /** How it is called, behind `posada`. */
  usage: string;
  summary: string;
  /** Gives the exit status. */
  run(context: CommandContext): Promise<number>;
}

/** Refuses what is left of a command line that a command does not take. */
export function takeNoMore({ arguments: [first] }: Pick<CommandContext, "arguments">): void {
  if (first !== undefined) fail("USAGE", `There is no ${first} here. See: posada help`);
}

/** Opens the database that the server uses, joining it where it runs, for as long as `work` takes. */
export async function withStore<T>(
  { environment, say }: CommandContext,
  work: (store: Store, db: Database) => Promise<T>,
): Promise<T> {
  const store = await openStore({ ...environment, as: "command", say });
  const db = openDatabase(store.url);
  try {
    return await work(store, db);
  } finally {
    await db.$disconnect();
    await store.close();
  }
}
