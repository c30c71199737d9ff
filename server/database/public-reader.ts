import pg from "pg";
import { storable } from "./storable.ts";

/** Reads `published` as one operation sees it: every statement answers from the same snapshot. */
export interface PublicReader {
  /** Runs one statement; strings among the values may hold anything. */
  read<Row>(text: string, values: unknown[]): Promise<Row[]>;
}

/** A reader for one operation, given back when the operation is done. */
export interface OpenReader extends PublicReader {
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

/** How many statements of different shape each connection keeps prepared. */
const preparedLimit = 100;

/** Opens the readers' side of the database, as the restricted role that `url` names. */
export function openPublicDatabase({ url, connections, onStatement }: Options): PublicDatabase {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5_000,
    options: `-c pg_trgm.word_similarity_threshold=${wordSimilarity}`,
  });
  // An idle connection that breaks is replaced by the next read; without a listener it would end the process.
  pool.on("error", ignore);
  const names = new Map<string, string>();
  const nameOf = (text: string) => {
    if (!names.has(text) && names.size < preparedLimit) names.set(text, `posada_${names.size}`);
    return names.get(text);
  };
  const run = async <Row>(
    client: pg.Pool | pg.PoolClient,
    text: string,
    values: unknown[],
  ): Promise<Row[]> => {
    onStatement?.();
    const { rows } = await client.query({ name: nameOf(text), text, values: values.map(storable) });
    return rows as Row[];
  };
  return {
    open: (statements) => (statements <= 1 ? single(pool, run) : snapshot(pool, run)),
    close: () => pool.end(),
  };
}

type Run = <Row>(client: pg.Pool | pg.PoolClient, text: string, values: unknown[]) => Promise<Row[]>;

function single(pool: pg.Pool, run: Run): OpenReader {
  return { read: (text, values) => run(pool, text, values), close: async () => {} };
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
  return {
    read<Row>(text: string, values: unknown[]) {
      opened ??= open();
      // One after another: once a statement failed, the database refuses all that follow, with less to say of why.
      const rows = Promise.all([opened, last]).then(([client]) => run<Row>(client, text, values));
      last = rows;
      return rows;
    },
    async close() {
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
  };
}
