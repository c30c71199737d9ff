import pg from "pg";
import { fail } from "../errors.ts";
import { openEmbedded } from "./embedded/open-embedded.ts";
import { applyMigrations } from "./migrations/apply-migrations.ts";
import { checkPublicUrl, ensurePublicRole } from "./public-role.ts";

/** A database that is ready to use: migrated, with its two ways in. */
export interface Store {
  /** The owner's way in, for verbs. */
  url: string;
  /** The restricted way in, for readers. */
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
    const publicUrl = publicDatabaseUrl ?? (await ensurePublicRole(url));
    await checkPublicUrl(publicUrl);
    return { url, publicUrl, embedded, close };
  } catch (error) {
    await close();
    throw error;
  }
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
