import { createHmac, randomBytes } from "node:crypto";
import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { limits } from "./limits.ts";
import { networkOf } from "./network-of.ts";

/** How many addresses are remembered at once; each takes some hundred bytes. */
const remembered = 20_000;

/**
 * Counts requests by address in this process's memory, where no address is kept as it is; gives for each how many
 * seconds it has to wait, 0 when it may go on.
 */
export async function limitRate(app: FastifyInstance): Promise<(request: FastifyRequest) => Promise<number>> {
  const secret = randomBytes(32);
  const keyGenerator = ({ ip }: FastifyRequest) =>
    createHmac("sha256", secret).update(networkOf(ip)).digest("base64url");
  await app.register(rateLimit, { global: false, cache: remembered });
  const checks = [
    app.createRateLimit({ max: limits.perMinute, timeWindow: "1 minute", keyGenerator }),
    app.createRateLimit({ max: limits.perHour, timeWindow: "1 hour", keyGenerator }),
  ];
  return async (request) => {
    for (const check of checks) {
      const found = await check(request);
      if (!found.isAllowed && found.isExceeded) return Math.max(1, found.ttlInSeconds);
    }
    return 0;
  };
}
