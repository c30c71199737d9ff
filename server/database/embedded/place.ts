import { randomBytes } from "node:crypto";
import { chmod, lstat, mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fail } from "../../errors.ts";
import { type Account, mayReach } from "./account.ts";

/** Where a new cluster goes: inside the data folder, or elsewhere if the account cannot enter that. */
export async function placeForCluster(home: string, account: Account | undefined): Promise<string> {
  if (account === undefined || (await mayReach(account, home, 1))) return "postgres";
  // The name is random: a fresh data folder must never come upon the database of an earlier one.
  return join(await sharedFolder(account), `cluster-${randomBytes(8).toString("hex")}`);
}

/** A folder of root's that the account can enter, for what cannot lie where it was asked for. */
export async function sharedFolder(
  account: Account,
  candidates: string[] = ["/var/lib/posada", join(tmpdir(), "posada")],
): Promise<string> {
  for (const folder of candidates) {
    if (await isSafe(folder, account)) return folder;
  }
  fail(
    "DATABASE_START_FAILED",
    `The account ${account.name}, which runs the database, can enter neither the data folder nor ${candidates.join(" nor ")}. Set POSADA_HOME to a folder it can reach.`,
  );
}

/** Programs are run from here: it must be ours and closed to the writing of others, also under a world-writable parent. */
async function isSafe(folder: string, account: Account): Promise<boolean> {
  try {
    const made = await mkdir(folder, { recursive: true });
    if (made !== undefined) await chmod(folder, 0o755); // whatever mask root works under
    const found = await lstat(folder);
    const ours = found.isDirectory() && found.uid === process.geteuid?.() && (found.mode & 0o022) === 0;
    return ours && (await mayReach(account, folder, 1));
  } catch {
    return false; // a read-only system, say: the next candidate may do
  }
}
