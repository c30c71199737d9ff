import pg from "pg";
import { storable } from "./storable.ts";

/** What one statement answered: a JSON text, or null, and the edition that it is of. */
export interface Read {
  edition: number;
  json: string | null;
}

/** Reads `published` as one operation sees it: every statement answers from the same snapshot. */
export interface PublicReader {
  /**
   * Reads the one JSON text that an SQL expression gives, and in the same snapshot the edition. Strings among the
   * values may hold anything.
   */
  read(expression: string, values: unknown[]): Promise<Read>;
  /** The edition: of what is being read anyway, else by a statement of its own. */
  readEdition(): Promise<number>;
}

/** A reader for one operation, given back when the operation is done. */
export interface OpenReader extends PublicReader {
  /** The edition of what was read so far; null before anything was. */
  readonly edition: number | null;
  close(): Promise<void>;
}

export interface PublicDatabase {
  /** `statements`: how many the operation will run; one needs no transaction to be consistent. */
  open(statements: number): OpenReader;
  close(): Promise<void>;
}

interface Options {
  url: string;
  connections: number;
  /** Called for every statement sent, transaction control left out. */
  onStatement?: () => void;
}

/** How alike a word must be to count as found: with Postgres' own 0.6, "Tijuna" misses most of what is in Tijuana. */
const wordSimilarity = 0.5;

/** Milliseconds after which a host has vanished: the database itself gives a read up before. */
const patience = 15_000;

/** How many statements of different shape each connection keeps prepared. */
const preparedLimit = 100;

/** Opens the readers' side of the database, as the restricted role that `url` names. */
export function openPublicDatabase({ url, connections, onStatement }: Options): PublicDatabase {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5_000,
    query_timeout: patience,
    options: `-c pg_trgm.word_similarity_threshold=${wordSimilarity}`,
  });
  // An idle connection that breaks is replaced by the next read; without a listener it would end the process.
  pool.on("error", ignore);
  const names = new Map<string, string>();
  const nameOf = (text: string) => {
    if (!names.has(text) && names.size < preparedLimit) names.set(text, `posada_${names.size}`);
    return names.get(text);
  };
  const run: Run = async (client, expression, values) => {
    onStatement?.();
    const { rows } = await client.query<Read>({
      name: nameOf(expression),
      text: `SELECT e.number AS edition, (${expression}) AS json FROM published.edition e`,
      values: values.map(storable),
    });
    return rows[0]!;
  };
  return {
    open: (statements) => (statements <= 1 ? single(pool, run) : snapshot(pool, run)),
    close: () => pool.end(),
  };
}

type Run = (client: pg.Pool | pg.PoolClient, expression: string, values: unknown[]) => Promise<Read>;

function single(pool: pg.Pool, run: Run): OpenReader {
  return reading(
    (expression, values) => run(pool, expression, values),
    async () => {},
  );
}

/** A reader that knows the edition of what it has read. */
function reading(read: PublicReader["read"], close: () => Promise<void>): OpenReader {
  let edition: number | null = null;
  let under: Promise<Read> | undefined;
  const readAndSee: PublicReader["read"] = async (expression, values) => {
    under = read(expression, values);
    const found = await under;
    edition = found.edition;
    return found;
  };
  return {
    get edition() {
      return edition;
    },
    read: readAndSee,
    async readEdition() {
      // The root fields beside it begin to read in this same turn.
      await undefined;
      return (await (under ?? readAndSee("NULL", []))).edition;
    },
    close,
  };
}

const ignore = () => {};

function snapshot(pool: pg.Pool, run: Run): OpenReader {
  let opened: Promise<pg.PoolClient> | undefined;
  let last: Promise<unknown> | undefined;
  const open = async () => {
    const client = await pool.connect();
    try {
      // A connection that breaks between two statements tells nobody else; unheard, it would end the process.
      client.on("error", ignore);
      await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
      return client;
    } catch (error) {
      client.release(true);
      throw error;
    }
  };
  return reading(
    (expression, values) => {
      opened ??= open();
      // One after another: once a statement failed, the database refuses all that follow, with less to say of why.
      const found = Promise.all([opened, last]).then(([client]) => run(client, expression, values));
      last = found;
      return found;
    },
    async () => {
      const client = await opened?.catch(ignore);
      if (!client) return;
      await last?.catch(ignore);
      const release = (broken: boolean) => {
        client.off("error", ignore);
        client.release(broken);
      };
      // A transaction that cannot be ended takes its connection with it.
      await client.query("COMMIT").then(
        () => release(false),
        () => release(true),
      );
    },
  );
}
