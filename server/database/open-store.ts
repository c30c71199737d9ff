import pg from "pg";
import { fail } from "../errors.ts";
import { openEmbedded } from "./embedded/open-embedded.ts";
import { applyMigrations } from "./migrations/apply-migrations.ts";
import { publicAddresses } from "./public-addresses.ts";
import { checkPublicUrl, ensurePublicRole } from "./public-role.ts";

/** A database that is ready to use: migrated, with its two ways in. */
export interface Store {
  /** The owner's way in, for verbs. */
  url: string;
  /** The restricted way in, for readers; several addresses, separated by spaces, where several were given. */
  publicUrl: string;
  /** Whether Posada runs this database itself. */
  embedded: boolean;
  close(): Promise<void>;
}

export interface StoreOptions {
  databaseUrl: string | null;
  publicDatabaseUrl: string | null;
  home: string;
  as: "server" | "command";
  say: (line: string) => void;
}

const oldestMajor = 15;

/** Opens the database that the environment names, or the embedded one, and brings it to this version's shape. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { publicDatabaseUrl, say } = options;
  const { url, embedded, close } = await openBare(options);
  try {
    for (const name of await applyMigrations(url)) say(`Applied the migration ${name}.`);
    const publicUrl = await openPublicWay(url, publicDatabaseUrl, say);
    return { url, publicUrl, embedded, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Gives the addresses for readers, with Posada's own role where they name none. A role that may do too much is refused
 * wherever it is; beyond that one address of several must do, and what is away may come back later.
 */
async function openPublicWay(
  url: string,
  given: string | null,
  say: (line: string) => void,
): Promise<string> {
  const addresses = given === null ? [url] : publicAddresses(given);
  const needsRole = given === null || addresses.some((address) => new URL(address).username === "");
  const own = needsRole ? new URL(await ensurePublicRole(url)) : null;
  const ways = addresses.map((address) => {
    const way = new URL(address);
    if (!own || (given !== null && way.username !== "")) return address;
    [way.username, way.password] = [own.username, own.password];
    return way.href;
  });
  const outcomes = await Promise.allSettled(ways.map(checkPublicUrl));
  const refused = outcomes.filter((outcome) => outcome.status === "rejected").map(({ reason }) => reason);
  const fatal = refused.find(({ code }) => code === "PUBLIC_ROLE_TOO_STRONG");
  if (fatal || refused.length === ways.length) throw fatal ?? refused[0];
  for (const { message } of refused) say(`${message} Readers are served by another address meanwhile.`);
  return ways.join(" ");
}

/** Opens the database as it is, whatever is in it: for backup and restore. */
export async function openBare({
  databaseUrl,
  home,
  as,
  say,
}: Omit<StoreOptions, "publicDatabaseUrl">): Promise<Omit<Store, "publicUrl">> {
  const embedded = databaseUrl === null ? await openEmbedded({ home, as, say }) : null;
  const url = embedded?.url ?? databaseUrl!;
  const close = async () => embedded?.close();
  try {
    await checkServer(url);
    return { url, embedded: embedded !== null, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** One sentence instead of a stack for a database that is away, refuses us, or is too old. */
async function checkServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    const { hostname, port, pathname } = new URL(url);
    const reason = (error as Error).message || (error as { code?: string }).code;
    fail(
      "DATABASE_UNREACHABLE",
      `The database ${pathname.slice(1)} at ${hostname}:${port || 5432} does not answer: ${reason}`,
      [],
      error,
    );
  }
  try {
    const { rows } = await client.query("SELECT current_setting('server_version_num')::int / 10000 AS major");
    if (rows[0].major < oldestMajor)
      fail(
        "DATABASE_TOO_OLD",
        `The database is PostgreSQL ${rows[0].major}; Posada needs ${oldestMajor} or newer.`,
      );
  } finally {
    await client.end();
  }
}
