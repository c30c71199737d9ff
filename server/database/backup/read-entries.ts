import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { blockSize, paddingOf, readTarHeader } from "./tar-header.ts";
import { unreadable } from "./unreadable.ts";

/** One file in an archive. Its content is read to its end before the next entry is asked for. */
export interface ArchiveEntry {
  name: string;
  size: number;
  content: AsyncIterable<Buffer>;
}

/** Reads the entries of an archive one after another, in the memory of a few chunks, and writes nothing. */
export async function* readEntries(file: string): AsyncGenerator<ArchiveEntry> {
  const source = createReadStream(file);
  const unzipped = createGunzip();
  source.on("error", (problem) => unzipped.destroy(problem));
  source.pipe(unzipped);
  const bytes = new Bytes(file, unzipped);
  try {
    for (;;) {
      const block = await bytes.take(blockSize);
      if (isZero(block)) break;
      const header = readTarHeader(block) ?? unreadable(file, "holds something that no Posada backup holds");
      yield { name: header.name, size: header.size, content: bytes.next(header.size) };
      if (!isZero(await bytes.take(paddingOf(header.size))))
        unreadable(file, "is damaged between two entries");
    }
    if (!isZero(await bytes.take(blockSize)) || !(await bytes.ended()))
      unreadable(file, "does not end where it should");
  } finally {
    source.destroy();
    unzipped.destroy();
  }
}

function isZero(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0);
}

/** Hands out a stream's bytes in the portions that the format asks for. */
class Bytes {
  readonly #file: string;
  readonly #chunks: AsyncIterator<Buffer>;
  #left: Buffer = Buffer.alloc(0);

  constructor(file: string, stream: AsyncIterable<Buffer>) {
    this.#file = file;
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /** The next `size` bytes, chunk by chunk. */
  async *next(size: number): AsyncGenerator<Buffer> {
    for (let wanted = size; wanted > 0; ) {
      if (!(await this.#fill())) unreadable(this.#file, "is cut short");
      const chunk = this.#left.subarray(0, wanted);
      this.#left = this.#left.subarray(chunk.length);
      wanted -= chunk.length;
      yield chunk;
    }
  }

  /** The next `size` bytes at once; for small portions. */
  async take(size: number): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of this.next(size)) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  async ended(): Promise<boolean> {
    return !(await this.#fill());
  }

  /** False at the end of the stream. */
  async #fill(): Promise<boolean> {
    while (this.#left.length === 0) {
      const { done, value } = await this.#chunks
        .next()
        .catch((problem: NodeJS.ErrnoException) =>
          unreadable(this.#file, `cannot be read (${problem.message})`, problem),
        );
      if (done) return false;
      this.#left = value;
    }
    return true;
  }
}
