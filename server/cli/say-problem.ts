import { PosadaError, sayIn } from "../errors.ts";

/** Tells the operator what went wrong, in sentences where we know them, and gives the exit status. */
export function sayProblem(error: unknown): number {
  if (error instanceof PosadaError) {
    const { code } = error;
    const { message, fields } = sayIn("en", error);
    // The first sentence may have told them already.
    const more = fields.filter((field) => !message.includes(field.message));
    const lines = more.map((field) => `  ${field.path}: ${field.message}\n`);
    process.stderr.write(`${message} (${code})\n${lines.join("")}`);
  } else process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  return error instanceof PosadaError && error.code === "USAGE" ? 2 : 1;
}
