import { constants } from "node:fs";
import { type FileHandle, open, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import { giveToOwner } from "./home.ts";

const mostBytes = 10 * 1024 * 1024;

/** Where Postgres writes its log. */
export function logFile(home: string): string {
  return join(home, "postgres.log");
}

/** Opens the log for Postgres to append to; one over 10 MB makes way, and one old one is kept. */
export async function openLog(home: string): Promise<FileHandle> {
  const file = logFile(home);
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > mostBytes) await rename(file, `${file}.1`);
  // Never through a symbolic link: root would otherwise write wherever the folder's owner points it.
  const flags = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0);
  const handle = await open(file, flags, 0o600);
  await giveToOwner(home, file);
  return handle;
}

/** What was written to the log since it had `from` bytes, at most the last 64 kB. */
export async function readSince(log: FileHandle, from: number): Promise<string> {
  const { size } = await log.stat();
  const start = Math.max(from, size - 65_536, 0);
  const buffer = Buffer.alloc(Math.max(size - start, 0));
  await log.read(buffer, 0, buffer.length, start);
  return buffer.toString("utf8");
}
