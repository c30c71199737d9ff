import { setTimeout as pause } from "node:timers/promises";
import { PosadaError } from "../../errors.ts";
import { type Hold, type Role, takeHold } from "./hold.ts";
import { logFile } from "./log-file.ts";
import { freePort } from "./port.ts";
import { recordedPostmaster, runningPostmaster } from "./postmaster.ts";
import { type Cluster, startPostgres } from "./start-postgres.ts";
import { failToStart } from "./start-problem.ts";
import { stopPostgres } from "./stop-postgres.ts";

/** How long children of a killed Postgres may keep a new one from starting, in milliseconds. */
const patience = 20_000;

/**
 * Joins the Postgres that runs on the cluster, or starts it, and takes a place there. With a `fixedPort` it starts
 * nowhere else, and waits for the port if it must.
 */
export async function attach(cluster: Cluster, role: Role, fixedPort?: number): Promise<Hold> {
  let port = fixedPort ?? (await recordedPostmaster(cluster.folder))?.port ?? cluster.preferredPort;
  if (!(port > 0)) port = cluster.preferredPort;
  let started = false;
  let end = performance.now() + patience;
  while (performance.now() < end) {
    let wait = 20;
    const running = await runningPostmaster(cluster.folder);
    if (running?.status === "ready") {
      const hold = await orStop(cluster, started, () => takeHold(cluster, running.port, role));
      if (hold) return hold;
    } else if (running) {
      end = performance.now() + patience; // recovering or writing out, as long as it takes
    } else {
      const outcome = await startPostgres(cluster, port);
      if (outcome === "ready") {
        started = true;
        continue;
      }
      if (outcome === "port taken" && fixedPort === undefined) port = await freePort();
      else wait = 100; // each attempt costs a process and a line in the log
    }
    await pause(wait);
  }
  failToStart(
    `The embedded database in ${cluster.folder} cannot be reached: it neither starts nor answers. Its log is ${logFile(cluster.home)}.`,
    "",
  );
}

/** A Postgres that we started and cannot use would be left behind with nobody to stop it. */
async function orStop<T>(cluster: Cluster, started: boolean, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (problem) {
    const others = problem instanceof PosadaError && problem.code === "ALREADY_RUNNING";
    if (started && !others) await stopPostgres(cluster);
    throw problem;
  }
}
