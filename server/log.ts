import type { FastifyBaseLogger, FastifyRequest } from "fastify";
import { pino } from "pino";

/**
 * The server's log: one JSON line an event. Of a request it keeps the path without its query and no address:
 * what people look for, and from where, is theirs.
 */
export function createLog(level: string): FastifyBaseLogger {
  return pino({
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: {
      req: (request: FastifyRequest) => ({ method: request.method, path: request.url.split("?")[0] }),
      res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
      err: pino.stdSerializers.err,
    },
  });
}
