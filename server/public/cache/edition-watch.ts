import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { checkPublicRole } from "../../database/public-role.ts";

/** What this process knows of the published state. */
export interface EditionWatch {
  /** The newest edition that it has heard of; null before the first. It never goes back. */
  readonly edition: number | null;
  /** How many places there are to read from, and which one is read, counted from 0. */
  readonly places: number;
  readonly place: number;
  /** Milliseconds since the database was last heard of; infinite before the first time. */
  silence(): number;
  /** Takes in the edition that a read has met. */
  heard(edition: number): void;
  /** Whether an answer of that edition may be given: none is older than one that was given already. */
  serve(edition: number): boolean;
  close(): Promise<void>;
}

interface Options {
  /** The readers' ways into the database: the first that can be read is. */
  urls: string[];
  /** Milliseconds that have passed since some moment: how long the database has been silent. */
  tick: () => number;
  /** Called when another place is read than before, and with the first one. */
  onMove?: (place: number) => void;
}

/** So often the edition is looked at where nothing tells of it: an edit is to be seen everywhere within a second. */
const every = 250;
/** A look that takes longer means that the database is away. */
const patience = 2_000;
/** So often those are tried that are named before the one that is read. */
const tryEvery = 1_000;
const channel = "posada_edition";

/**
 * Keeps an eye on the edition, over a connection of its own: notifications are the fast way, looking often is the safe
 * one, and the only one at a replica, where nobody can listen. It comes back for ever. Of several places it follows the
 * first that answers and is not behind what was given; that one is read.
 */
export function watchEdition({ urls, tick, onMove }: Options): EditionWatch {
  let place = 0;
  let moved = false;
  let edition: number | null = null;
  let served = 0;
  let heardAt = Number.NEGATIVE_INFINITY;
  const stop = new AbortController();
  const heard = (number: number) => {
    heardAt = tick();
    if (edition === null || number > edition) edition = number;
  };
  const pause = (milliseconds: number) =>
    wait(milliseconds, undefined, { signal: stop.signal, ref: false }).catch(() => {});

  /** A connection to a place that can be read. */
  async function open(at: number): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: urls[at],
      connectionTimeoutMillis: patience,
      query_timeout: patience,
      application_name: "posada watch",
    });
    client.on("error", () => {});
    try {
      await client.connect();
      // It may have been away when the server started, and nobody asked it then.
      await checkPublicRole(client);
      if ((await look(client)) < served) throw new Error("It is behind what was given.");
      return client;
    } catch (error) {
      end(client);
      throw error;
    }
  }

  /** Follows a place until its connection breaks, or until one that is named before it can be read. */
  async function follow(at: number): Promise<void> {
    const client = await open(at);
    let left = false;
    let called = false;
    const tryOthers = async () => {
      while (!left && !called && !stop.signal.aborted) {
        await pause(tryEvery);
        for (let other = 0; other < at && !called; other++)
          await open(other).then(
            (found) => {
              end(found);
              called = true;
            },
            () => {},
          );
      }
    };
    if (at > 0) void tryOthers();
    try {
      client.on("notification", ({ payload }) => heard(Number(payload)));
      // Asked, not tried: a replica would refuse, and write into its log that it did.
      const { rows } = await client.query("SELECT pg_is_in_recovery() AS replica");
      if (!rows[0].replica) await client.query(`LISTEN ${channel}`);
      if (!moved || place !== at) onMove?.(at);
      [place, moved] = [at, true];
      while (!called && !stop.signal.aborted) {
        heard(await look(client));
        await pause(every);
      }
    } finally {
      left = true;
      end(client);
    }
  }

  async function keepFollowing(): Promise<void> {
    let at = 0;
    while (!stop.signal.aborted) {
      const called = await follow(at).then(
        () => true,
        () => false,
      );
      at = called ? 0 : (at + 1) % urls.length;
      if (at === 0 && !called) await pause(every);
    }
  }
  const following = keepFollowing();

  return {
    places: urls.length,
    get place() {
      return place;
    },
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

async function look(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ number: number }>({
    name: "posada_edition",
    text: "SELECT number FROM published.edition",
  });
  return rows[0]!.number;
}

/** An end that is waited for may never come. */
function end(client: pg.Client): void {
  client.end().catch(() => {});
}
