/** What a header of our archives says; all else in it is always the same. */
export interface TarHeader {
  name: string;
  /** Bytes of content. */
  size: number;
  /** Seconds since 1970. */
  time: number;
}

/** A tar archive is made of blocks of this many bytes. */
export const blockSize = 512;

/** The zero bytes that fill the last block of a content of `size` bytes. */
export function paddingOf(size: number): number {
  return (blockSize - (size % blockSize)) % blockSize;
}

const mostInOctal = 8 ** 11;

/** The header of a plain file in the POSIX format (ustar), for its owner alone. */
export function printTarHeader({ name, size, time }: TarHeader): Buffer {
  const block = Buffer.alloc(blockSize);
  const octal = (value: number, digits: number) => value.toString(8).padStart(digits, "0");
  block.write(name, 0, 100, "latin1");
  block.write(octal(0o600, 7), 100);
  block.write(octal(0, 7), 108);
  block.write(octal(0, 7), 116);
  if (size < mostInOctal) block.write(octal(size, 11), 124);
  else {
    // From 8 GiB on, as every tar of today reads it: a set first bit, then the number itself.
    block[124] = 0x80;
    block.writeBigUInt64BE(BigInt(size), 128);
  }
  block.write(octal(time, 11), 136);
  block.write(" ".repeat(8), 148); // the checksum counts itself as spaces
  block.write("0", 156);
  block.write("ustar\x0000", 257, "latin1");
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${octal(sum, 6)}\0 `, 148, "latin1");
  return block;
}

/**
 * Reads a header, if it is byte for byte one that `printTarHeader` makes: links, folders, devices, paths that lead
 * elsewhere and whatever else tar knows are not. Names are small letters, digits, `_`, `.` and `-`, with one `/` at most.
 */
export function readTarHeader(block: Buffer): TarHeader | undefined {
  const name = block.toString("latin1", 0, 100).replace(/\0+$/, "");
  const size =
    block[124] === 0x80
      ? Number(block.readBigUInt64BE(128))
      : Number.parseInt(block.toString("latin1", 124, 135), 8);
  const time = Number.parseInt(block.toString("latin1", 136, 147), 8);
  const plain = /^([a-z0-9_-]+\/)?[a-z0-9_-]+(\.[a-z0-9_-]+)*$/.test(name);
  if (!plain || !Number.isSafeInteger(size) || !Number.isSafeInteger(time)) return undefined;
  const header = { name, size, time };
  return printTarHeader(header).equals(block) ? header : undefined;
}
