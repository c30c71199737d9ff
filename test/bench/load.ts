import { connect, type Socket } from "node:net";

/** One request, ready to send. */
export type RawRequest = Buffer;

/** What a round of requests came to. */
export interface Round {
  perSecond: number;
  /** Milliseconds of each request, in ascending order. */
  latencies: number[];
}

/** Writes a request for a keep-alive connection; `key` lets it in at the editorial door. */
export function rawRequest(path: string, body?: object, key?: string): RawRequest {
  const admission = key === undefined ? "" : `authorization: Bearer ${key}\r\n`;
  const head = `host: 127.0.0.1\r\naccept: application/json\r\n${admission}`;
  if (body === undefined) return Buffer.from(`GET ${path} HTTP/1.1\r\n${head}\r\n`);
  const text = JSON.stringify(body);
  const length = Buffer.byteLength(text);
  return Buffer.from(
    `POST ${path} HTTP/1.1\r\n${head}content-type: application/json\r\ncontent-length: ${length}\r\n\r\n${text}`,
  );
}

/**
 * Asks the requests in turn over so many keep-alive connections for so many seconds. It speaks to the sockets
 * itself: a full HTTP client would take as much of the machine as the servers it measures.
 */
export async function load(
  port: number,
  requests: RawRequest[],
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Round> {
  const latencies: number[] = [];
  const started = performance.now();
  const end = started + seconds * 1000;
  let next = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const ask = await openConnection(port);
      while (performance.now() < end) {
        const sent = performance.now();
        await ask(requests[next++ % requests.length]!);
        latencies.push(performance.now() - sent);
      }
      await ask(null);
    }),
  );
  const elapsed = (performance.now() - started) / 1000;
  return { perSecond: latencies.length / elapsed, latencies: latencies.sort((a, b) => a - b) };
}

/** The latency that a share of the requests did not exceed. */
export function percentile({ latencies }: Round, share: number): number {
  return latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))]!;
}

/** Opens a connection; null closes it. A request that is not answered with 200 fails. */
async function openConnection(port: number): Promise<(request: RawRequest | null) => Promise<void>> {
  const socket: Socket = connect({ port, host: "127.0.0.1", noDelay: true });
  await new Promise<void>((resolve, reject) => socket.once("connect", resolve).once("error", reject));
  let missing = -1;
  let head = "";
  let settle: { resolve: () => void; reject: (problem: Error) => void } | undefined;
  socket.on("data", (chunk) => {
    let rest = chunk.length;
    if (missing < 0) {
      head += chunk.toString("latin1");
      const border = head.indexOf("\r\n\r\n");
      if (border < 0) return;
      const length = /\r\ncontent-length: (\d+)/i.exec(head);
      if (!head.startsWith("HTTP/1.1 200") || !length) {
        settle?.reject(new Error(`Answered with ${head.slice(0, 300)}`));
        return;
      }
      rest = head.length - border - 4;
      missing = Number(length[1]);
      head = "";
    }
    missing -= rest;
    if (missing > 0) return;
    missing = -1;
    settle?.resolve();
  });
  socket.on("close", () => settle?.reject(new Error("The server closed the connection.")));
  return (request) => {
    if (request === null) {
      settle = undefined;
      socket.destroy();
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      settle = { resolve, reject };
      socket.write(request);
    });
  };
}
