import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";

/** What this process knows of the published state. */
export interface EditionWatch {
  /** The newest edition that it has heard of; null before the first. It never goes back. */
  readonly edition: number | null;
  /** Milliseconds since the database was last heard of; infinite before the first time. */
  silence(): number;
  /** Takes in the edition that a read has met. */
  heard(edition: number): void;
  /** Whether an answer of that edition may be given: none is older than one that was given already. */
  serve(edition: number): boolean;
  close(): Promise<void>;
}

interface Options {
  /** The readers' way into the database. */
  url: string;
  /** Milliseconds that have passed since some moment: how long the database has been silent. */
  tick: () => number;
}

/** So often the edition is looked at where nothing tells of it: an edit is to be seen everywhere within a second. */
const every = 250;
/** A look that takes longer means that the database is away. */
const patience = 2_000;
const channel = "posada_edition";

/**
 * Keeps an eye on the edition, over a connection of its own: notifications are the fast way, looking often is the safe
 * one, and the only one at a replica, where nobody can listen. It comes back for ever.
 */
export function watchEdition({ url, tick }: Options): EditionWatch {
  let edition: number | null = null;
  let served = 0;
  let heardAt = Number.NEGATIVE_INFINITY;
  const stop = new AbortController();
  const heard = (number: number) => {
    heardAt = tick();
    if (edition === null || number > edition) edition = number;
  };

  /** Looks until the connection breaks. */
  async function follow(): Promise<void> {
    const client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: patience,
      query_timeout: patience,
      application_name: "posada watch",
    });
    client.on("error", () => {});
    client.on("notification", ({ payload }) => heard(Number(payload)));
    try {
      await client.connect();
      // Asked, not tried: a replica would refuse, and write into its log that it did.
      const { rows: here } = await client.query("SELECT pg_is_in_recovery() AS replica");
      if (!here[0].replica) await client.query(`LISTEN ${channel}`);
      while (!stop.signal.aborted) {
        const { rows } = await client.query<{ number: number }>({
          name: "posada_edition",
          text: "SELECT number FROM published.edition",
        });
        heard(rows[0]!.number);
        await pause(every);
      }
    } finally {
      // An end that is waited for may never come.
      client.end().catch(() => {});
    }
  }

  const pause = (milliseconds: number) =>
    wait(milliseconds, undefined, { signal: stop.signal, ref: false }).catch(() => {});

  async function keepFollowing(): Promise<void> {
    while (!stop.signal.aborted) {
      await follow().catch(() => {});
      await pause(every);
    }
  }
  const following = keepFollowing();

  return {
    get edition() {
      return edition;
    },
    silence: () => tick() - heardAt,
    heard,
    serve(number) {
      if (number < served) return false;
      served = number;
      return true;
    },
    async close() {
      stop.abort();
      await following;
    },
  };
}
