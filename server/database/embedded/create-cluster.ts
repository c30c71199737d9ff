import { randomBytes } from "node:crypto";
import { appendFile, chown, mkdir, open, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Account } from "./account.ts";
import type { Binaries } from "./binaries.ts";
import { isThere } from "./is-there.ts";
import { isAlive } from "./postmaster.ts";
import { runProgram } from "./run-program.ts";
import { failToStart } from "./start-problem.ts";

/** What a new cluster is made of. */
export interface ClusterPlan {
  cluster: string;
  binaries: Binaries;
  account: Account | undefined;
  password: string;
  durable: boolean;
}

/** Written into postgresql.conf once, where an operator may change them; a laptop and a small server both live with them. */
const firstSettings = {
  shared_buffers: "128MB",
  max_connections: "100",
  timezone: "UTC",
  log_timezone: "UTC",
  log_checkpoints: "off",
  // Statements and the details of errors quote people's data, which has no place in a log.
  log_error_verbosity: "terse",
  log_min_error_statement: "panic",
};

/**
 * Makes the cluster with role and database `posada`, under another name until it is whole. If another process
 * finished first, that one's cluster stays and this one is discarded.
 */
export async function createCluster(plan: ClusterPlan): Promise<void> {
  const { cluster, account } = plan;
  await clearAbandoned(cluster);
  const draft = `${cluster}.new-${process.pid}-${randomBytes(6).toString("hex")}`;
  try {
    await mkdir(draft, { mode: 0o700 });
    if (account) await chown(draft, account.uid, account.gid);
    await initialize(plan, draft);
    await rename(join(draft, "data"), cluster).catch(async (problem) => {
      if (!(await isThere(join(cluster, "PG_VERSION")))) throw problem;
    });
    await syncFolder(dirname(cluster));
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function initialize(
  { binaries, account, password, durable }: ClusterPlan,
  draft: string,
): Promise<void> {
  const [data, passwordFile] = [join(draft, "data"), join(draft, "password")];
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account) await chown(passwordFile, account.uid, account.gid);
  const init = await runProgram(
    binaries.initdb,
    [
      `--pgdata=${data}`,
      "--username=posada",
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C", // with the built-in provider: the same order on every computer, and no index spoilt by an upgrade of its libraries
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--data-checksums",
      "--no-instructions",
      ...Object.entries(firstSettings).flatMap(([name, value]) => ["--set", `${name}=${value}`]),
      ...(durable ? [] : ["--no-sync"]),
    ],
    account,
  );
  if (init.code !== 0) failToStart("The embedded database could not be created.", init.output);
  await preferLz4(binaries, data, account);
  const made = await runProgram(
    binaries.postgres,
    ["--single", "-D", data, ...(durable ? [] : ["-F"]), "postgres"],
    account,
    "CREATE DATABASE posada\n",
  );
  if (made.code !== 0 || /\b(ERROR|FATAL|PANIC):/.test(made.output)) {
    failToStart("The embedded database could not be created.", made.output);
  }
}

/** Not every build has lz4; asking the program is the only way to know. */
async function preferLz4({ postgres }: Binaries, data: string, account: Account | undefined): Promise<void> {
  const setting = "default_toast_compression";
  const { code } = await runProgram(postgres, ["-D", data, "-c", `${setting}=lz4`, "-C", setting], account);
  if (code === 0) await appendFile(join(data, "postgresql.conf"), `${setting} = lz4\n`);
}

/** Drafts of processes that were killed meanwhile would otherwise lie about for ever. */
async function clearAbandoned(cluster: string): Promise<void> {
  const folder = dirname(cluster);
  for (const name of await readdir(folder)) {
    const pid = name.startsWith(`${basename(cluster)}.new-`) && Number(name.split(".new-")[1]?.split("-")[0]);
    if (pid && pid !== process.pid && !isAlive(pid))
      await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** Makes the rename last through a power cut, where folders can be synced at all (Windows cannot). */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
