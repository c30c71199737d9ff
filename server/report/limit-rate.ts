import { createHmac, randomBytes } from "node:crypto";
import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { limits } from "./limits.ts";
import { networkOf } from "./network-of.ts";

/** How many addresses are remembered at once; each takes some hundred bytes. */
const remembered = 20_000;

/** Counts one more of who asks; gives how many seconds they have to wait, 0 when they may go on. */
type Count = (request: FastifyRequest) => Promise<number>;

/**
 * Counts by address in this process's memory, where no address is kept as it is: requests of every kind, and reports
 * that are about to be kept.
 */
export async function limitRate(app: FastifyInstance): Promise<{ requests: Count; reports: Count }> {
  const secret = randomBytes(32);
  const keyGenerator = ({ ip }: FastifyRequest) =>
    createHmac("sha256", secret).update(networkOf(ip)).digest("base64url");
  await app.register(rateLimit, { global: false, cache: remembered });
  const measure = (max: number, timeWindow: string) => app.createRateLimit({ max, timeWindow, keyGenerator });
  const counting =
    (...checks: ReturnType<typeof measure>[]): Count =>
    async (request) => {
      for (const check of checks) {
        const found = await check(request);
        if (!found.isAllowed && found.isExceeded) return Math.max(1, found.ttlInSeconds);
      }
      return 0;
    };
  return {
    requests: counting(measure(limits.perMinute, "1 minute")),
    reports: counting(measure(limits.reportsPerMinute, "1 minute"), measure(limits.reportsPerHour, "1 hour")),
  };
}
