import { PosadaError } from "../errors.ts";

/** Tells the operator what went wrong, in a sentence where we know it, and gives the exit status. */
export function sayProblem(error: unknown): number {
  if (error instanceof PosadaError) process.stderr.write(`${error.message} (${error.code})\n`);
  else process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  return error instanceof PosadaError && error.code === "USAGE" ? 2 : 1;
}
