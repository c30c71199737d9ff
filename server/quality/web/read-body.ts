import type { IncomingMessage } from "node:http";
import { pipeline, type Readable, type Transform } from "node:stream";
import { constants, createBrotliDecompress, createGunzip } from "node:zlib";

/** What came of a page. */
export interface Body {
  bytes: Buffer;
  /** Why it is not all of it: more than we read, or it came too slowly or broke off. */
  cut: "TOO_LARGE" | "BROKEN_OFF" | null;
}

/** Servers that pack badly often leave out the end; what came is enough. */
const lenient = { finishFlush: constants.Z_SYNC_FLUSH };
const unpackers: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip(lenient),
  "x-gzip": () => createGunzip(lenient),
  br: () => createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH }),
};

/**
 * Reads at most so many bytes of a page, unpacked, and hangs up; what is packed grows no further than that in memory.
 * Null where it is packed in a way that we did not ask for.
 */
export async function readBody(
  response: IncomingMessage,
  most: number,
  signal: AbortSignal,
): Promise<Body | null> {
  const packed = (response.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  if (packed !== "identity" && packed !== "" && !Object.hasOwn(unpackers, packed)) return null;
  const unpack = unpackers[packed]?.();
  const stream: Readable = unpack ? pipeline(response, unpack, () => {}) : response;
  const chunks: Buffer[] = [];
  let length = 0;
  const body = (cut: Body["cut"]) => ({ bytes: Buffer.concat(chunks).subarray(0, most), cut });
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > most) return body("TOO_LARGE");
    }
    // A page whose length nobody said ends with its connection, also when we end that.
    return body(signal.aborted ? "BROKEN_OFF" : null);
  } catch {
    return body("BROKEN_OFF");
  }
}
