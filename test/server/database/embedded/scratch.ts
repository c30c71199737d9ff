import { execFile } from "node:child_process";
import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { openEmbedded } from "../../../../server/database/embedded/open-embedded.ts";
import { isAlive } from "../../../../server/database/embedded/postmaster.ts";
import { makeFolder } from "../../../support/make-folder.ts";
import { killLeftApps } from "./run-app.ts";

const folders: string[] = [];

/** A fresh folder that everybody may enter, gone after the test. */
export async function scratchFolder(mode = 0o755): Promise<string> {
  const folder = await makeFolder();
  await chmod(folder, mode);
  folders.push(folder);
  return folder;
}

/** A data folder that is not made yet. */
export async function scratchHome(): Promise<string> {
  return join(await scratchFolder(), "home");
}

let pattern: Promise<string> | undefined;

/** A data folder whose cluster was made before: once, then copied, which takes a tenth of the time. */
export async function usedHome(): Promise<string> {
  pattern ??= makePattern();
  const home = await scratchHome();
  // With its owners: as root, the cluster belongs to the account that runs Postgres.
  await promisify(execFile)("cp", ["-a", join(await pattern, "home"), home]);
  return home;
}

/** The data folder that those are copied from, for tests that leave it closed and whole, as they found it. */
export async function commonHome(): Promise<string> {
  pattern ??= makePattern();
  return join(await pattern, "home");
}

async function makePattern(): Promise<string> {
  // Gone with all else when the tests have ended.
  const folder = await mkdtemp(join(process.env.POSADA_TEST_FOLDER!, "pattern-"));
  await chmod(folder, 0o755);
  const home = join(folder, "home");
  await (await openEmbedded({ home, as: "command", say: () => {}, durable: false })).close();
  return folder;
}

/** Where the data folder's cluster lies. */
export async function clusterOf(home: string): Promise<string> {
  const { cluster } = JSON.parse(await readFile(join(home, "database.json"), "utf8"));
  return isAbsolute(cluster) ? cluster : join(home, cluster);
}

/** The process id of the Postgres that last ran on the data folder, or 0. */
export async function postgresPid(home: string): Promise<number> {
  const text = await readFile(join(await clusterOf(home), "postmaster.pid"), "utf8").catch(() => "");
  return Number.parseInt(text, 10) || 0;
}

/** Runs one statement on a connection of its own. */
export async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url, ssl: false });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

/** After each test: ends what it left running and removes its folders, wherever they lie. */
export async function cleanScratch(): Promise<void> {
  await killLeftApps();
  if (pattern) await killPostgres(await commonHome());
  for (const folder of folders.splice(0)) {
    const home = join(folder, "home");
    const cluster = await clusterOf(home).catch(() => undefined);
    if (cluster) await killPostgres(home);
    if (cluster) await rm(cluster, { recursive: true, force: true, maxRetries: 5 });
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function killPostgres(home: string): Promise<void> {
  const pid = await postgresPid(home);
  // Our own apps started it, as the leader of a group of its own.
  if (pid && isAlive(pid)) process.kill(-pid, "SIGKILL");
}
