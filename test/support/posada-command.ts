import { execFile } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../server/root.ts";

export interface CommandResult {
  status: number;
  stdout: string;
  stderr: string;
}

/** Runs `posada` in a process of its own, as an operator would, with only these variables in its environment. */
export function runPosada(argv: string[], variables: Record<string, string>): Promise<CommandResult> {
  const program = join(root, "server/cli/posada.ts");
  const options = { cwd: root, env: { PATH: process.env.PATH, HOME: process.env.HOME, ...variables } };
  return new Promise((resolve) => {
    const argument = ["--disable-warning=DeprecationWarning", program, ...argv];
    const child = execFile(process.execPath, argument, options, (_error, stdout, stderr) =>
      resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

/** A new folder that the account which runs Postgres for root may pass through; gone with `remove`. */
export async function makeFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "posada-journey-"));
  await chmod(folder, 0o755);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
