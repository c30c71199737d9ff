import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import type { ExecutionResult } from "graphql";

const bodies = new WeakMap<IncomingMessage, Buffer>();
const results = new WeakMap<IncomingMessage, ExecutionResult>();

/** Keeps a body that was read before the web framework came to it. */
export function handOn(request: IncomingMessage, body: Buffer): void {
  bodies.set(request, body);
}

/** The body again, as a stream; null where nobody has read it. */
export function bodyAgain(request: IncomingMessage): (Readable & { receivedEncodedLength?: number }) | null {
  const body = bodies.get(request);
  return body
    ? Object.assign(Readable.from(body, { objectMode: false }), { receivedEncodedLength: body.length })
    : null;
}

/** Keeps what an operation came to, so that it is told and not run once more. */
export function answeredAlready(request: IncomingMessage, result: ExecutionResult): void {
  results.set(request, result);
}

/** What the operation of a request came to already, if it did. */
export function resultOf(request: IncomingMessage): ExecutionResult | undefined {
  return results.get(request);
}
