import { createHash } from "node:crypto";

/** What is known of a table's copy, so that it can be recognized. */
export interface Measures {
  rows: number;
  bytes: number;
  sha256: string;
}

const newline = 0x0a;

/** Measures a copy while it passes `through`; `measures` are asked for when all of it has. */
export function measure(): {
  through(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer>;
  measures(): Measures;
} {
  const hash = createHash("sha256");
  let rows = 0;
  let bytes = 0;
  return {
    async *through(chunks) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        bytes += chunk.length;
        // In Postgres's text format a line is a row: line breaks within a value are written as \n.
        for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, at + 1)) rows += 1;
        yield chunk;
      }
    },
    measures: () => ({ rows, bytes, sha256: hash.digest("hex") }),
  };
}
