import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/**
 * A TCP port of 127.0.0.1 that nobody listens on. It lies below the range from which operating systems serve
 * outgoing connections, so that none of those sits on it when Postgres has to come back.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(15_433, 32_768);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
