import { setTimeout as wait } from "node:timers/promises";
import { type DocumentNode, type ExecutionResult, GraphQLError } from "graphql";
import type { PublicDatabase } from "../database/public-reader.ts";
import type { EditionWatch } from "./cache/edition-watch.ts";
import { executeOperation } from "./execute-operation.ts";
import { isUnavailable } from "./format-error.ts";
import { countReads } from "./operations.ts";
import { publicSchema } from "./schema.ts";

export interface Operation {
  document: DocumentNode;
  operationName: string | null | undefined;
  variableValues: Record<string, unknown> | undefined;
}

/** What an operation came to, of which edition, and how long it is so. */
export interface Ran {
  result: ExecutionResult;
  /** Null where nothing was read. */
  edition: number | null;
  /** From when on the clock alone makes it another; null: never. */
  until: Date | null;
}

interface Options {
  database: PublicDatabase;
  watch: EditionWatch;
  now: () => Date;
}

/** Several servers behind one address may differ by moments: so often, and so long apart, is asked for what is newer. */
const attempts = 20;
const pause = 25;
/** So often is looked whether there is another place to read from; it is found in less than half of that. */
const looks = 60;
/** Milliseconds in which it must have been found. */
const patience = 5_000;

/** A database that stays behind what was given counts as one that is away. */
function behind(): GraphQLError {
  const cause = Object.assign(new Error("The database is behind what was read of it before."), {
    code: "57P03",
  });
  return new GraphQLError(cause.message, { originalError: cause });
}

/**
 * Runs operations, each on one snapshot. An answer that is older than one that was given already is not given: a reader
 * never goes back in time.
 */
export function runOperations({ database, watch, now }: Options): (operation: Operation) => Promise<Ran> {
  const runOnce = async ({ document, operationName, variableValues }: Operation): Promise<Ran> => {
    const reader = database.open(countReads(document, operationName));
    const moment = now();
    let until: Date | null = null;
    const contextValue = {
      reader,
      now: moment,
      holdsUntil: (end: Date) => {
        if (until === null || end < until) until = end;
      },
    };
    try {
      const args = { schema: publicSchema, document, operationName, variableValues, contextValue };
      const result = await executeOperation(args);
      return { result, edition: reader.edition, until };
    } finally {
      await reader.close();
    }
  };
  return async (operation) => {
    for (let left = attempts; ; left--) {
      const { place } = watch;
      const ran = await runOnce(operation);
      if (watch.places > 1 && ran.result.errors?.some(isUnavailable)) {
        // The watch finds out as well, and another place is read; when it has heard of none for long, there is none.
        for (let more = looks; watch.place === place && more > 0 && watch.silence() < patience; more--)
          await wait(pause);
        if (watch.place !== place && left > 0) continue;
      }
      if (ran.edition === null) return ran;
      watch.heard(ran.edition);
      if (watch.serve(ran.edition)) return ran;
      if (left <= 0) return { result: { data: null, errors: [behind()] }, edition: null, until: null };
      await wait(pause);
    }
  };
}
