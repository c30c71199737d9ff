import { fail, PosadaError } from "../../errors.ts";

/** Stops with DISK_FULL if the text speaks of a full disk, else with DATABASE_START_FAILED and the text. */
export function failToStart(sentence: string, text: string): never {
  const tail = text.trim().split("\n").slice(-12).join("\n");
  const message = tail === "" ? sentence : `${sentence}\n${tail}`;
  fail(
    /No space left on device|Disk quota exceeded/i.test(text) ? "DISK_FULL" : "DATABASE_START_FAILED",
    message,
  );
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
