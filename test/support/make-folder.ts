import { access, chmod, constants, mkdtemp, statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Memory that Linux lends as a folder: a database is copied there in a tenth of the time. */
const inMemory = "/dev/shm";

/** More than the databases of a whole run take at once; a container often has only 64 MB there. */
const roomWanted = 3 * 1024 ** 3;

/**
 * Makes a folder for databases that nobody keeps: in memory where there is room, else where temporary files are. Everybody
 * may enter it, as must the account that runs Postgres when we are root.
 */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join((await hasRoom()) ? inMemory : tmpdir(), "posada-test-"));
  await chmod(folder, 0o755);
  return folder;
}

async function hasRoom(): Promise<boolean> {
  try {
    await access(inMemory, constants.W_OK);
    const { bavail, bsize } = await statfs(inMemory);
    return bavail * bsize >= roomWanted;
  } catch {
    return false;
  }
}
