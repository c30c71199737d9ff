import { prepareHome } from "./home.ts";
import { keepHold } from "./keep-hold.ts";
import { prepareCluster } from "./prepare-cluster.ts";
import { codedProblem } from "./start-problem.ts";

/** An open embedded database. */
export interface EmbeddedDatabase {
  /** The owner's connection URL, which stays the same while open: postgres://posada:SECRET@127.0.0.1:PORT/posada */
  readonly url: string;
  /** Gives up our hold, and stops Postgres if nobody else has one. A second call answers as the first. */
  close(): Promise<void>;
}

/** What `openEmbedded` needs to know. */
export interface EmbeddedOptions {
  /** The data folder, absolute; made if it is missing. */
  home: string;
  /** A data folder has one server, a second is refused with ALREADY_RUNNING; commands join whatever runs. */
  as: "server" | "command";
  /** Takes one sentence at a time for the operator. */
  say: (line: string) => void;
  /** False gives up the safety of the data for speed, for tests: it holds for a Postgres started by this call. */
  durable?: boolean;
  /** Called after Postgres died, or dropped its connections, and is back at the same URL. */
  onRestart?: () => void;
}

/**
 * Opens the Postgres of a data folder: makes it the first time, joins it when it runs, starts it when it does not.
 * Whatever hinders that comes as one coded error.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const { home, as, say, durable = true, onRestart } = options;
  try {
    await prepareHome(home);
    const cluster = await prepareCluster({ home, as, durable, say });
    const { port, close } = await keepHold(cluster, { as, say, onRestart });
    return { url: `postgres://posada:${cluster.password}@127.0.0.1:${port}/posada`, close };
  } catch (problem) {
    throw codedProblem(problem, home);
  }
}
