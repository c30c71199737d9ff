import { chownSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { readFile, readlink, realpath } from "node:fs/promises";
import { basename, join } from "node:path";
import { runProgram } from "./run-program.ts";

/** What Postgres says of itself in postmaster.pid. */
export interface Postmaster {
  pid: number;
  port: number;
  /** "starting", "ready" or "stopping". */
  status: string;
}

/** Greater than any process id an operating system gives out: Postgres takes it for dead. */
const impossiblePid = 2147483646;

const fileOf = (cluster: string) => join(cluster, "postmaster.pid");

/** Reads the lines of postmaster.pid: process, folder, start, port, socket folder, address, memory key, status. */
export function parsePostmaster(text: string): Postmaster | undefined {
  const lines = text.split("\n");
  const pid = Number.parseInt(lines[0] ?? "", 10);
  if (!(pid > 0)) return undefined;
  return { pid, port: Number.parseInt(lines[3] ?? "", 10), status: lines[7]?.trim() || "starting" };
}

/** What postmaster.pid says, whether or not it is still true. */
export async function recordedPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const text = await readFile(fileOf(cluster), "utf8").catch(() => "");
  return parsePostmaster(text);
}

/** The Postgres that runs on this cluster now; none if the file is left over or its number was given to another program. */
export async function runningPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const recorded = await recordedPostmaster(cluster);
  return recorded && isAlive(recorded.pid) && (await runsOn(recorded.pid, cluster)) ? recorded : undefined;
}

/** Whether a process of that number runs; one that ended and was not yet buried by its parent does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === "EPERM";
  }
  return !isZombie(pid);
}

function isZombie(pid: number): boolean {
  if (process.platform !== "linux") return false;
  try {
    return readFileSync(`/proc/${pid}/stat`, "latin1").split(") ").at(-1)?.startsWith("Z") === true;
  } catch {
    return false;
  }
}

async function runsOn(pid: number, cluster: string): Promise<boolean> {
  if (process.platform === "win32") return true; // Postgres itself is not fooled there: it asks by a named pipe
  if (process.platform !== "linux") {
    const { output } = await runProgram("/bin/ps", ["-o", "command=", "-p", String(pid)]);
    return output.includes(cluster);
  }
  const args = (await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")).split("\0");
  if (basename(args[0] ?? "") !== "postgres") return false;
  // Somebody may have started it by hand under another spelling of the path; it always works in its own folder.
  const folder = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  return args.includes(cluster) || folder === (await realpath(cluster));
}

/**
 * Keeps Postgres from refusing to start because a number in a left-over postmaster.pid now belongs to another
 * program, as happens in every restarted container. The file itself stays: it also names the shared memory by
 * which Postgres sees that children of the dead one are still at work.
 */
export function disarmLeftover(cluster: string, leftover: Postmaster): void {
  const file = fileOf(cluster);
  const draft = `${file}.${process.pid}`;
  try {
    const text = readFileSync(file, "utf8");
    const { uid, gid, mode } = statSync(file);
    writeFileSync(draft, text.replace(/^\d+/, String(impossiblePid)), { mode });
    if (process.geteuid?.() === 0) chownSync(draft, uid, gid);
    // Looked at again in the last moment: it may be a new one by now.
    if (parsePostmaster(readFileSync(file, "utf8"))?.pid === leftover.pid) renameSync(draft, file);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== "ENOENT") throw problem;
  } finally {
    rmSync(draft, { force: true });
  }
}
