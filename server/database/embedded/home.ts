import { access, chmod, chown, constants, mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { isRoot } from "./account.ts";
import { codedProblem, homeProblem } from "./start-problem.ts";

/**
 * Makes sure that the data folder is there and can be written. A new one is closed to everybody else; for root
 * it may be passed through but not listed, since the account that runs Postgres has to reach its folder inside.
 */
export async function prepareHome(home: string): Promise<void> {
  const mode = isRoot() ? 0o711 : 0o700;
  try {
    if (await makeFolder(home, mode)) await chmod(home, mode);
    await access(home, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (problem) {
    const coded = codedProblem(problem, home);
    throw coded.code === "DISK_FULL" ? coded : homeProblem(problem, home);
  }
}

/** Makes a folder and its parents; false if it was there. Node's own recursive way never returns below /proc. */
async function makeFolder(folder: string, mode: number): Promise<boolean> {
  try {
    await mkdir(folder, mode);
    return true;
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    if (code !== "ENOENT") throw problem;
  }
  await makeFolder(dirname(folder), mode);
  await mkdir(folder, mode);
  return true;
}

/** Gives a file that root made in the data folder to the folder's owner, who may run Posada the next time. */
export async function giveToOwner(home: string, file: string): Promise<void> {
  if (!isRoot()) return;
  const { uid, gid } = await stat(home);
  await chown(file, uid, gid);
}
