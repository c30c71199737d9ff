import pg from "pg";
import { fail } from "../../errors.ts";
import { inUseLock, serverLock } from "./advisory-locks.ts";
import { isAlive } from "./postmaster.ts";
import type { Cluster } from "./start-postgres.ts";
import { stopPostgres } from "./stop-postgres.ts";

/** Who opens: the one server of a data folder, or a command beside it. */
export type Role = "server" | "command";

/** Our place among those who use the database: a connection whose locks say so for as long as it lives. */
export interface Hold {
  port: number;
  /** Settles when the connection is gone, whoever ended it. */
  lost: Promise<void>;
  /** Gives the place up, and stops Postgres if nobody else has one. */
  release(): Promise<void>;
}

/** Takes a place, or answers none if Postgres is just going away or not there yet: try again from the start. */
export async function takeHold(cluster: Cluster, port: number, role: Role): Promise<Hold | undefined> {
  const client = new pg.Client({
    host: "127.0.0.1",
    port,
    user: "posada",
    password: cluster.password,
    database: "postgres",
    application_name: `posada ${role} ${process.pid}`,
    ssl: false,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
  });
  client.on("error", () => {}); // told by `lost`
  const lost = new Promise<void>((resolve) => client.once("end", () => resolve()));
  try {
    await client.connect();
    if (await locks(client, "pg_try_advisory_lock_shared", inUseLock)) {
      if (role === "command" || (await locks(client, "pg_try_advisory_lock", serverLock))) {
        return { port, lost, release: () => letGo(client, cluster) };
      }
      await refuseBeside(client, cluster);
    }
  } catch (problem) {
    await client.end().catch(() => {});
    refuseForGood(problem, cluster);
    return undefined;
  }
  await client.end().catch(() => {});
  return undefined;
}

/** Refuses if the other server's process lives; Postgres may need a moment to notice that one was killed. */
async function refuseBeside(client: pg.Client, cluster: Cluster): Promise<void> {
  const { rows } = await client.query<{ application_name: string }>(
    `select application_name from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and classid = $1 and objid = $2 and objsubid = 2 and granted`,
    [...serverLock],
  );
  const pid = Number(rows[0]?.application_name.split(" ")[2]);
  if (!(pid > 0) || !isAlive(pid)) return;
  await letGo(client, cluster); // it may have closed meanwhile and left Postgres to us
  fail(
    "ALREADY_RUNNING",
    `A Posada server (process ${pid}) already runs on ${cluster.home}. Stop it, or set POSADA_HOME to another folder.`,
  );
}

async function letGo(client: pg.Client, cluster: Cluster): Promise<void> {
  await client.query("select pg_advisory_unlock_all()");
  // Of several who leave at once, the last to ask finds itself alone. While Postgres stops, the lock keeps joiners out.
  if (await locks(client, "pg_try_advisory_lock", inUseLock)) await stopPostgres(cluster);
  await client.end().catch(() => {});
}

type TryLock = "pg_try_advisory_lock" | "pg_try_advisory_lock_shared";

async function locks(client: pg.Client, how: TryLock, lock: readonly [number, number]): Promise<boolean> {
  const { rows } = await client.query<{ got: boolean }>(`select ${how}($1, $2) as got`, [...lock]);
  return rows[0]?.got === true;
}

/** Most problems here pass: Postgres is starting, stopping or gone. A wrong password or a lost role does not. */
function refuseForGood(problem: unknown, { home }: Cluster): void {
  const { code, message } = problem as { code?: string; message: string };
  if (code === "ALREADY_RUNNING") throw problem;
  if (["28P01", "28000", "3D000"].includes(code ?? "")) {
    fail(
      "DATABASE_START_FAILED",
      `The embedded database refused the password that ${home}/database.json holds: ${message}`,
    );
  }
}
