import { writeFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { type BackupManifest, entryNameOf } from "../../../../server/database/backup/manifest.ts";
import { measure } from "../../../../server/database/backup/measure.ts";
import { readEntries } from "../../../../server/database/backup/read-entries.ts";
import { addSeal } from "../../../../server/database/backup/seal.ts";
import { blockSize, paddingOf, printTarHeader } from "../../../../server/database/backup/tar-header.ts";

/** One file for an archive. */
export interface ForgedEntry {
  name: string;
  content: Buffer;
}

/** The entries of an archive, all in memory. */
export async function entriesOf(file: string): Promise<ForgedEntry[]> {
  const entries: ForgedEntry[] = [];
  for await (const { name, content } of readEntries(file))
    entries.push({ name, content: await buffer(content) });
  return entries;
}

function manifestOf(entries: ForgedEntry[]): BackupManifest {
  return JSON.parse(entries.at(-1)!.content.toString());
}

/** The entries with their manifest changed. */
export function withManifest(
  entries: ForgedEntry[],
  change: (manifest: BackupManifest) => unknown,
): ForgedEntry[] {
  const manifest = manifestOf(entries);
  const changed = change(manifest) ?? manifest;
  return [...entries.slice(0, -1), { name: "manifest.json", content: Buffer.from(JSON.stringify(changed)) }];
}

/** The entries with a table's rows changed, and sums that fit. */
export async function withRows(
  entries: ForgedEntry[],
  table: string,
  change: (rows: string) => string,
): Promise<ForgedEntry[]> {
  const changed = entries.map(({ name, content }) =>
    name === entryNameOf(table)
      ? { name, content: Buffer.from(change(content.toString())) }
      : { name, content },
  );
  const { through, measures } = measure();
  await buffer(through(chunksOf(changed.find(({ name }) => name === entryNameOf(table))!.content)));
  return withManifest(changed, (manifest) => {
    Object.assign(manifest.tables.find(({ name }) => name === table)!, measures());
  });
}

/** An archive's bytes with a seal that fits: what somebody with a plan could write. */
export async function writeForged(file: string, entries: ForgedEntry[]): Promise<void> {
  const blocks = entries.flatMap(({ name, content }) => [
    printTarHeader({ name, size: content.length, time: 0 }),
    content,
    Buffer.alloc(paddingOf(content.length)),
  ]);
  await writeTar(file, Buffer.concat([...blocks, Buffer.alloc(2 * blockSize)]));
}

/** Any bytes at all, packed and sealed. */
export async function writeTar(file: string, tar: Buffer): Promise<void> {
  await writeFile(file, await buffer(addSeal(chunksOf(gzipSync(tar)))));
}

async function* chunksOf(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}
