import { GraphQLError } from "graphql";
import { errorCodes, PosadaError, sayIn } from "../errors.ts";
import type { Locale } from "../locales.ts";

/** SQLSTATE classes, socket errors and codes of Prisma that mean the database is away or too busy, not that we are wrong. */
const away =
  /^(ECONN|ENOTFOUND|ETIMEDOUT|EPIPE|EAI_|08|57P|53|40P01|40001|P1001|P1002|P1008|P1017|P2024|P2028|P2034)/;
const awayWords = /timeout|Connection terminated|reach database server|closed the connection/i;

/** An error of the database's driver, or one of Prisma's, in which a raw statement's SQLSTATE lies deeper. */
interface DatabaseError extends Error {
  code?: unknown;
  meta?: { driverAdapterError?: { cause?: { originalCode?: unknown } } };
}

function isAway({ code, meta, message }: DatabaseError): boolean {
  const codes = [code, meta?.driverAdapterError?.cause?.originalCode];
  return codes.some((each) => typeof each === "string" && away.test(each)) || awayWords.test(message);
}

/** Whether what failed was only that the database could not be reached. */
export function isUnavailable(error: Readonly<Error>): boolean {
  return isAway(rootOf(error) as DatabaseError);
}

/**
 * What a client is told of an error: a stable code, and for input the fields with how to mend them. What broke
 * on our side is named only by its code and handed to `report`. What graphql itself finds is for programmers, in English.
 */
export function formatError(
  error: Readonly<Error>,
  report: (cause: Error) => void,
  locale: Locale = "en",
): GraphQLError {
  if (!(error instanceof GraphQLError))
    return new GraphQLError(`${errorCodes.BAD_REQUEST[locale]} ${error.message}.`, {
      extensions: { code: "BAD_REQUEST" },
    });
  const { nodes, positions, path, source } = error;
  const answer = (message: string, extensions: Record<string, unknown>) =>
    new GraphQLError(message, { nodes, positions, path, source, extensions });
  const cause = rootOf(error);
  if (cause instanceof PosadaError) {
    const { message, fields } = sayIn(locale, cause);
    return answer(message, { code: cause.code, ...cause.told, ...(fields.length > 0 && { fields }) });
  }
  if (error.extensions?.code) return error;
  // Without a foreign cause it came from graphql itself, which only complains about what it was given.
  if (cause instanceof GraphQLError) return answer(error.message, { code: "BAD_INPUT" });
  report(cause);
  const code = isAway(cause) ? "UNAVAILABLE" : "INTERNAL";
  return answer(errorCodes[code][locale], { code });
}

/** What an error was wrapped around, at the bottom. An error from another realm graphql wraps as a thrown value. */
function rootOf(error: Error & { thrownValue?: unknown }): Error {
  const inner = error instanceof GraphQLError ? error.originalError : error.thrownValue;
  return inner ? rootOf(inner as Error) : error;
}
