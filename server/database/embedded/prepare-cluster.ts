import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { fail } from "../../errors.ts";
import { accountForExisting, accountForNew } from "./account.ts";
import { findBinaries } from "./binaries.ts";
import { createCluster } from "./create-cluster.ts";
import type { Role } from "./hold.ts";
import { placeForCluster } from "./place.ts";
import { freePort } from "./port.ts";
import { clusterFolder, createRecord, type DatabaseRecord, readRecord, replaceRecord } from "./record.ts";
import type { Cluster } from "./start-postgres.ts";

/** Who opens which data folder, and how. */
export interface Opening {
  home: string;
  as: Role;
  durable: boolean;
  say: (line: string) => void;
}

/** Finds the cluster of a data folder, or makes it if the folder never had one. */
export async function prepareCluster({ home, as, durable, say }: Opening): Promise<Cluster> {
  const record = (await readRecord(home)) ?? (await createRecord(home, await newRecord(home)));
  const folder = clusterFolder(home, record);
  const major = await majorOf(folder);
  if (major === undefined && record.created) refuseLost(home, folder);
  const account = major === undefined ? await accountForNew() : await accountForExisting(folder);
  const binaries = await findBinaries(home, account);
  if (major !== undefined && major !== binaries.major) refuseOtherMajor(folder, major, binaries.major);
  const { password, port: preferredPort } = record;
  const cluster: Cluster = { home, folder, binaries, account, password, preferredPort, durable };
  // A command says so only when it decides the place; it would tire the reader of its output otherwise.
  if (isAbsolute(record.cluster) && (as === "server" || !record.created)) {
    say(
      `The database of ${home} is kept in ${folder}, because the account that runs it${account ? ` (${account.name})` : ""} cannot enter ${home}.`,
    );
  }
  if (major === undefined) await createCluster({ cluster: folder, binaries, account, password, durable });
  if (!record.created) await replaceRecord(home, { ...record, created: true });
  return cluster;
}

async function newRecord(home: string): Promise<DatabaseRecord> {
  const cluster = await placeForCluster(home, await accountForNew());
  return { password: randomBytes(24).toString("hex"), cluster, port: await freePort(), created: false };
}

/** The major version of a cluster; none if there is no cluster. */
async function majorOf(folder: string): Promise<string | undefined> {
  try {
    return (await readFile(join(folder, "PG_VERSION"), "utf8")).trim();
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    if (code !== "EACCES") throw problem;
    fail(
      "DATABASE_START_FAILED",
      `The database in ${folder} belongs to another user. Start Posada as that user, or as root.`,
    );
  }
}

/** An empty database in the place of a lost one would look like a loss of everything, and hide the mistake. */
function refuseLost(home: string, folder: string): never {
  fail(
    "DATABASE_START_FAILED",
    `The database folder ${folder} is gone. Put it back, or remove ${join(home, "database.json")} to begin with an empty database.`,
  );
}

function refuseOtherMajor(folder: string, theirs: string, ours: string): never {
  fail(
    "DATABASE_START_FAILED",
    `The database in ${folder} was made by PostgreSQL ${theirs}, and this Posada carries PostgreSQL ${ours}. Back it up with the Posada that made it, and restore into an empty POSADA_HOME.`,
  );
}
