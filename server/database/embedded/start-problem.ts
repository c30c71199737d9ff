import { statfsSync } from "node:fs";
import { fail, PosadaError } from "../../errors.ts";

/** Less than this is no room for Postgres to start in. */
const leastRoom = 64 * 1024;

/**
 * Stops with DISK_FULL if the text speaks of a full disk, or the folder that Postgres writes to has no room; else
 * with DATABASE_START_FAILED and the text's end.
 */
export function failToStart(sentence: string, text: string, folder?: string): never {
  // A log on the full disk breaks off before it says why.
  const full = folder !== undefined && roomIn(folder) < leastRoom;
  if (full || /No space left on device|Disk quota exceeded/i.test(text)) fail("DISK_FULL");
  const tail = text.trim().split("\n").slice(-12).join("\n");
  fail("DATABASE_START_FAILED", tail === "" ? sentence : `${sentence}\n${tail}`);
}

function roomIn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** Turns whatever stopped an open into the one coded error that the operator reads. */
export function codedProblem(problem: unknown, home: string): PosadaError {
  if (problem instanceof PosadaError) return problem;
  const { code, path, message } = problem as NodeJS.ErrnoException;
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new PosadaError("DISK_FULL", `The disk is full: ${message}`, [], { cause: problem });
  }
  if (["EACCES", "EPERM", "EROFS", "ENOTDIR"].includes(code ?? "") && path?.startsWith(home)) {
    return homeProblem(problem, home);
  }
  const sentence = `The embedded database did not start: ${message}`;
  return new PosadaError("DATABASE_START_FAILED", sentence, [], { cause: problem });
}

/** HOME_NOT_WRITABLE, naming the folder and what the operating system answered. */
export function homeProblem(problem: unknown, home: string): PosadaError {
  const { message } = problem as Error;
  const sentence = `The data folder ${home} cannot be used (${message}). Give it to the user Posada runs as, or set POSADA_HOME.`;
  return new PosadaError("HOME_NOT_WRITABLE", sentence, [], { cause: problem });
}
