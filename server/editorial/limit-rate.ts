import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { fail } from "../errors.ts";
import { tooOften } from "../too-often.ts";

interface Rate {
  perMinute: number;
  /** Who asks. */
  keyOf: (request: FastifyRequest) => string;
}

/**
 * Counts in this process's memory how often each asks; gives what to ask before a request goes on. It fails with
 * TOO_MANY_REQUESTS, and the answer says when to go on.
 */
export async function limitRate(
  app: FastifyInstance,
  { perMinute, keyOf }: Rate,
): Promise<(request: FastifyRequest, reply: FastifyReply) => Promise<void>> {
  await app.register(rateLimit, { global: false });
  const measure = app.createRateLimit({ max: perMinute, timeWindow: "1 minute", keyGenerator: keyOf });
  return async (request, reply) => {
    const rate = await measure(request);
    if (rate.isAllowed || !rate.isExceeded) return;
    const seconds = Math.max(1, rate.ttlInSeconds);
    reply.header("retry-after", seconds);
    fail("TOO_MANY_REQUESTS", tooOften(seconds));
  };
}
