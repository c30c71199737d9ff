import { setTimeout as pause } from "node:timers/promises";
import { isAlive, runningPostmaster } from "./postmaster.ts";
import { runProgram } from "./run-program.ts";
import type { Cluster } from "./start-postgres.ts";

/** A fast shutdown writes everything out; one that takes longer than this is stuck, and is cut short without loss. */
const patience = 30_000;

/** Stops the Postgres that runs on the cluster, and returns when it is gone. */
export async function stopPostgres(cluster: Cluster): Promise<void> {
  const first = await runningPostmaster(cluster.folder);
  if (!first) return;
  await tell(cluster, first.pid, "INT");
  const begun = performance.now();
  let hurried = false;
  while ((await runningPostmaster(cluster.folder))?.pid === first.pid) {
    if (!hurried && performance.now() - begun > patience) {
      await tell(cluster, first.pid, "QUIT");
      hurried = true;
    }
    await pause(10);
  }
  // It takes its file away a moment before it ends.
  while (isAlive(first.pid) && performance.now() - begun < 2 * patience) await pause(5);
}

async function tell({ binaries }: Cluster, pid: number, signal: "INT" | "QUIT"): Promise<void> {
  if (process.platform === "win32") {
    await runProgram(binaries.pgCtl, ["kill", signal, String(pid)]); // Windows knows signals only in Postgres's own way
    return;
  }
  try {
    process.kill(pid, `SIG${signal}`);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== "ESRCH") throw problem;
  }
}
