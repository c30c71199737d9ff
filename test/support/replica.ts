import { execFile } from "node:child_process";
import { appendFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { prepareHome } from "../../server/database/embedded/home.ts";
import { freePort } from "../../server/database/embedded/port.ts";
import { prepareCluster } from "../../server/database/embedded/prepare-cluster.ts";
import { type Cluster, startPostgres } from "../../server/database/embedded/start-postgres.ts";
import { stopPostgres } from "../../server/database/embedded/stop-postgres.ts";
import { withConnection } from "../../server/database/with-connection.ts";
import { makeFolder } from "./make-folder.ts";

/** A Postgres of a test's own, and a replica that streams from it. */
export interface Replicated {
  /** The owner's way into the primary. */
  url: string;
  /** The same way into the replica. */
  replicaUrl: string;
  /** Lets the replica take in what comes, and not show it. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  stopReplica(): Promise<void>;
  /** Starts it again, to show everything so many milliseconds after it was committed. */
  startReplica(delay: number): Promise<void>;
  /** What the replica has written into its log. */
  replicaLog(): Promise<string>;
  drop(): Promise<void>;
}

/** What both live with: nothing to keep, but what is written is streamed. */
const settings = "fsync = off\nautovacuum = off\nwal_keep_size = 64MB\nshared_buffers = 16MB\n";

/** Makes a primary, lets it be filled, copies it while it rests, and starts both. */
export async function openReplicated(fill: (url: string) => Promise<void>): Promise<Replicated> {
  const folder = await makeFolder();
  await prepareHome(join(folder, "primary"));
  const fresh = await prepareCluster({
    home: join(folder, "primary"),
    as: "command",
    durable: false,
    say: () => {},
  });
  // What never lasts streams nothing.
  const primary: Cluster = { ...fresh, durable: true };
  await appendFile(join(primary.folder, "postgresql.conf"), settings);
  const replica: Cluster = { ...primary, home: join(folder, "replica"), folder: `${primary.folder}-replica` };
  const [port, replicaPort] = [await freePort(), await freePort()];
  const at = (where: number) => `postgres://posada:${primary.password}@127.0.0.1:${where}/posada`;
  const start = async (cluster: Cluster, where: number) => {
    const outcome = await startPostgres(cluster, where);
    if (outcome !== "ready") throw new Error(`The Postgres of ${cluster.folder} is not ready: ${outcome}.`);
  };
  const replay = (text: string, until: string) =>
    withConnection(at(replicaPort), async (client) => {
      await client.query(text);
      const state = async () =>
        (await client.query("SELECT pg_get_wal_replay_pause_state() AS is")).rows[0].is;
      while ((await state()) !== until);
    });

  await start(primary, port);
  await fill(at(port));
  await stopPostgres(primary);
  // With its owner: as root, a cluster belongs to the account that runs Postgres.
  await promisify(execFile)("cp", ["-a", primary.folder, replica.folder]);
  await mkdir(replica.home);
  await writeFile(join(replica.folder, "standby.signal"), "");
  await appendFile(
    join(replica.folder, "postgresql.conf"),
    `primary_conninfo = '${at(port)}'\nwal_retrieve_retry_interval = 200ms\n`,
  );
  await Promise.all([start(primary, port), start(replica, replicaPort)]);
  return {
    url: at(port),
    replicaUrl: at(replicaPort),
    pause: () => replay("SELECT pg_wal_replay_pause()", "paused"),
    resume: () => replay("SELECT pg_wal_replay_resume()", "not paused"),
    stopReplica: () => stopPostgres(replica),
    async startReplica(delay) {
      await appendFile(join(replica.folder, "postgresql.conf"), `recovery_min_apply_delay = ${delay}\n`);
      await start(replica, replicaPort);
    },
    replicaLog: () => readFile(join(replica.home, "postgres.log"), "utf8"),
    async drop() {
      await stopPostgres(replica);
      await stopPostgres(primary);
      for (const one of [primary.folder, replica.folder, folder])
        await rm(one, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}
