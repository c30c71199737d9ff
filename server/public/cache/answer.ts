import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** How the bytes of an answer are packed. */
export type Encoding = "br" | "gzip" | "identity";

/** A finished answer without errors: the same bytes for everybody who asks the same. */
export interface Answer {
  /** The edition that it was read from, in the same snapshot. */
  edition: number;
  /** From when on it may be another, though the edition is the same; null: never. */
  until: Date | null;
  contentType: string;
  etag: string;
  /** Made once, when first asked for. */
  readonly bytes: Partial<Record<Encoding, Buffer>> & { identity: Buffer };
}

/** Less is not worth packing. */
const leastPacked = 1_000;

/** Makes an answer ready to send. */
export function toAnswer(
  body: string,
  { edition, until, contentType }: Pick<Answer, "edition" | "until" | "contentType">,
): Answer {
  const identity = Buffer.from(body);
  // Of the content, not of the edition: who has these bytes has them still when something else was published.
  const etag = `W/"${createHash("sha256").update(identity).digest("base64url").slice(0, 22)}"`;
  return { edition, until, contentType, etag, bytes: { identity } };
}

const packers = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        // Between the answer that is made now and those that are sent afterwards.
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 6 }),
};

/** The encoding in which an answer goes to somebody who takes the given one. */
export function packingOf({ bytes }: Answer, accepted: Encoding): Encoding {
  return bytes.identity.length < leastPacked ? "identity" : accepted;
}

/** Packs an answer, unless it is packed so already. */
export async function pack({ bytes }: Answer, encoding: Encoding): Promise<Buffer> {
  if (encoding !== "identity") bytes[encoding] ??= await packers[encoding](bytes.identity);
  return bytes[encoding]!;
}

/** How many bytes it holds. */
export function sizeOf({ bytes }: Answer): number {
  return Object.values(bytes).reduce((sum, { length }) => sum + length, 0);
}

/** The same answer as it is told while nobody can say whether it still holds. */
export function markStale({ bytes }: Answer): Buffer {
  // A JSON object: what is beside its data goes before the last brace.
  return Buffer.concat([bytes.identity.subarray(0, -1), Buffer.from(',"extensions":{"stale":true}}')]);
}
