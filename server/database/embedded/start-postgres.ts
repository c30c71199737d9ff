import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import type { Account } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { logFile, openLog, readSince } from "./log-file.ts";
import { disarmLeftover, recordedPostmaster, runningPostmaster } from "./postmaster.ts";
import { bareEnvironment } from "./run-program.ts";
import { failToStart } from "./start-problem.ts";

/** A cluster, and all that is needed to run it. */
export interface Cluster {
  home: string;
  folder: string;
  binaries: Binaries;
  account: Account | undefined;
  password: string;
  preferredPort: number;
  durable: boolean;
}

/** How an attempt to start went: it answers, another one runs or is just dying, or the port is taken. */
export type StartOutcome = "ready" | "busy" | "port taken";

/**
 * Starts Postgres in a process group of its own: Ctrl-C in the terminal reaches the app alone, which still needs
 * its database to finish. It outlives us if we are killed, and the next opener joins it.
 */
export async function startPostgres(cluster: Cluster, port: number): Promise<StartOutcome> {
  await disarm(cluster.folder);
  const log = await openLog(cluster.home);
  try {
    const { size } = await log.stat();
    const child = spawn(cluster.binaries.postgres, settings(cluster, port), {
      cwd: cluster.folder,
      detached: true,
      env: bareEnvironment,
      stdio: ["ignore", log.fd, log.fd],
      windowsHide: true,
      ...(cluster.account && { uid: cluster.account.uid, gid: cluster.account.gid }),
    });
    child.unref();
    let ended = false;
    let problem: Error | undefined;
    child.once("exit", () => (ended = true));
    child.once("error", (error) => (problem = error));
    for (;;) {
      if (problem) failToStart("The embedded database did not start.", problem.message);
      if (ended) return explain(await readSince(log, size), cluster.home);
      const recorded = await recordedPostmaster(cluster.folder);
      if (recorded?.pid === child.pid && recorded?.status === "ready") return "ready";
      await pause(20);
    }
  } finally {
    await log.close();
  }
}

/** For databases that live for minutes: nothing to keep, nothing to tidy up. */
const careless = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
  autovacuum: "off",
};

/** Given at each start rather than written down: what openers rely on. */
function settings({ folder, durable }: Cluster, port: number): string[] {
  const needed = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    logging_collector: "off",
    ...(durable ? {} : careless),
  };
  return ["-D", folder, ...Object.entries(needed).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
}

async function disarm(folder: string): Promise<void> {
  const recorded = await recordedPostmaster(folder);
  if (recorded && process.platform !== "win32" && !(await runningPostmaster(folder)))
    disarmLeftover(folder, recorded);
}

function explain(text: string, home: string): StartOutcome {
  // Either another opener was faster, or children of a killed Postgres still have its memory.
  if (/lock file "postmaster.pid"|pre-existing shared memory block/.test(text)) return "busy";
  if (/Address already in use|could not bind/.test(text)) return "port taken";
  failToStart(`The embedded database did not start. Its log is ${logFile(home)}; it ends with:`, text, home);
}
