import { GraphQLError } from "graphql";
import { errorCodes, PosadaError } from "../errors.ts";

/** SQLSTATE classes and socket errors that mean the database is away, not that we are wrong. */
const away = /^(ECONN|ENOTFOUND|ETIMEDOUT|EPIPE|EAI_|08|57P|53)/;

function isAway(error: Error & { code?: string }): boolean {
  return (
    (typeof error.code === "string" && away.test(error.code)) ||
    /timeout|Connection terminated/i.test(error.message)
  );
}

/**
 * What a client is told of an error: a stable code, and for input the fields with how to mend them. What broke
 * on our side is named only by its code and handed to `report`.
 */
export function formatError(error: Readonly<Error>, report: (cause: Error) => void): GraphQLError {
  const cause = error instanceof GraphQLError ? error.originalError : error;
  const where =
    error instanceof GraphQLError
      ? { nodes: error.nodes, positions: error.positions, path: error.path, source: error.source }
      : {};
  if (cause instanceof PosadaError)
    return new GraphQLError(cause.message, {
      ...where,
      extensions: { code: cause.code, ...(cause.fields.length > 0 && { fields: cause.fields }) },
    });
  if (error instanceof GraphQLError && (error.extensions.code || !cause)) {
    if (error.extensions.code) return error;
    // Without a cause it came from graphql itself: from the text when it was parsed, else from the values given.
    const code = error.message.startsWith("Syntax Error") ? "GRAPHQL_PARSE_FAILED" : "BAD_INPUT";
    return new GraphQLError(error.message, { ...where, extensions: { code } });
  }
  if (!(error instanceof GraphQLError))
    return new GraphQLError(`${errorCodes.BAD_REQUEST} ${error.message}.`, {
      extensions: { code: "BAD_REQUEST" },
    });
  report(cause!);
  const code = isAway(cause!) ? "UNAVAILABLE" : "INTERNAL";
  return new GraphQLError(errorCodes[code], { ...where, extensions: { code } });
}
