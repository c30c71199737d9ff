import { publicAddresses } from "../../database/public-addresses.ts";
import { openPublicDatabase, type PublicDatabase } from "../../database/public-reader.ts";
import type { Metrics } from "../../metrics.ts";
import { createOperations, type Operations } from "../operations.ts";
import type { Registered } from "../registered/registered.ts";
import { type Operation, type Ran, runOperations } from "../run-operation.ts";
import { type Answers, createAnswers } from "./answers.ts";
import { type EditionWatch, watchEdition } from "./edition-watch.ts";

/** All that reading takes: what both ways into the public door share. */
export interface Reads {
  database: PublicDatabase;
  watch: EditionWatch;
  operations: Operations;
  run: (operation: Operation) => Promise<Ran>;
  answers: Answers;
  close(): Promise<void>;
}

interface Options {
  /** One address or several, the first that can be read is. */
  url: string;
  metrics: Metrics;
  now: () => Date;
  /** Whether validation errors may suggest names. */
  suggestions: boolean;
  /** Whether answers are kept. */
  keeps: boolean;
  /** The operations that are known from the start; none when left out. */
  registered?: Registered;
  /** Milliseconds that have passed since some moment. */
  tick?: () => number;
}

/** How many connections readers share; more would only wait for the same two cores. */
const connections = 8;

/** Opens the readers' database, and what stands between it and those who ask. */
export function openReads({
  url,
  metrics,
  now,
  suggestions,
  keeps,
  registered,
  tick = () => performance.now(),
}: Options): Reads {
  const urls = publicAddresses(url);
  const onStatement = () => metrics.statements.inc();
  const databases = urls.map((one) => openPublicDatabase({ url: one, connections, onStatement }));
  const watch = watchEdition({ urls, tick, onMove: (place) => metrics.place.set(place + 1) });
  const database: PublicDatabase = {
    open: (statements) => databases[watch.place]!.open(statements),
    close: async () => void (await Promise.all(databases.map((one) => one.close()))),
  };
  const run = runOperations({ database, watch, now });
  return {
    database,
    watch,
    operations: createOperations({ suggestions, registered }),
    run,
    answers: createAnswers({ watch, run, now, keeps }),
    async close() {
      await watch.close();
      await database.close();
    },
  };
}
