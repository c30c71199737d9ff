import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { unreadable } from "./unreadable.ts";

/*
 * An archive ends in a seal: the SHA-256 of everything before it. gzip's own check leaves some bits uncovered (its
 * header, and what fills the last byte), and a tar program must still be able to read the file. So the seal is a second,
 * empty gzip member that carries the sum as its comment; programs read over it.
 */
const opening = Buffer.from("1f8b08100000000000ff", "hex");
const ending = Buffer.from("03000000000000000000", "hex");

function sealOf(sum: string): Buffer {
  return Buffer.concat([opening, Buffer.from(`sha256 ${sum}\0`, "latin1"), ending]);
}

const sealSize = sealOf("0".repeat(64)).length;

/** Passes a gzip file on, and its seal after it. */
export async function* addSeal(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
  yield sealOf(hash.digest("hex"));
}

/** Refuses a file that is not, to the last byte, what was written and sealed. */
export async function checkSeal(file: string): Promise<void> {
  const { size, first, seal } = await readEnds(file);
  if (!opening.subarray(0, 3).equals(first)) unreadable(file, "is not a Posada backup");
  if (!seal.subarray(0, opening.length + 7).equals(sealOf("").subarray(0, opening.length + 7)))
    unreadable(file, "is cut short, or is not a Posada backup");
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file, { end: size - sealSize - 1 })) hash.update(chunk);
  if (!sealOf(hash.digest("hex")).equals(seal))
    unreadable(file, "is damaged: it has changed since it was written");
}

async function readEnds(file: string): Promise<{ size: number; first: Buffer; seal: Buffer }> {
  const handle = await open(file).catch((problem: NodeJS.ErrnoException) =>
    unreadable(
      file,
      problem.code === "ENOENT" ? "is not there" : `cannot be read (${problem.message})`,
      problem,
    ),
  );
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) unreadable(file, "is not a file");
    if (stat.size === 0) unreadable(file, "is empty");
    if (stat.size <= sealSize) unreadable(file, "is cut short, or is not a Posada backup");
    const first = Buffer.alloc(3);
    await handle.read(first, 0, first.length, 0);
    const seal = Buffer.alloc(sealSize);
    await handle.read(seal, 0, sealSize, stat.size - sealSize);
    return { size: stat.size, first, seal };
  } finally {
    await handle.close();
  }
}
