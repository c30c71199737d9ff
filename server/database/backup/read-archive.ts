import { text } from "node:stream/consumers";
import { type BackupManifest, entryNameOf, manifestLimit, manifestName, parseManifest } from "./manifest.ts";
import { type Measures, measure } from "./measure.ts";
import { readEntries } from "./read-entries.ts";
import { unreadable } from "./unreadable.ts";

/**
 * Reads an archive through and gives its manifest. `take` may read each table's copy, in the archive's order, before it
 * is known to be right: only when this returns is everything as the manifest has it.
 */
export async function readArchive(
  file: string,
  take: (entryName: string, content: AsyncIterable<Buffer>) => Promise<void> = (_, content) =>
    readOver(content),
): Promise<BackupManifest> {
  const found = new Map<string, Measures>();
  let manifest: BackupManifest | undefined;
  for await (const { name, size, content } of readEntries(file)) {
    if (manifest) unreadable(file, `holds ${name} after its manifest`);
    if (found.has(name)) unreadable(file, `holds ${name} twice`);
    if (name === manifestName) {
      if (size > manifestLimit) unreadable(file, "has a manifest that is too large");
      const read = parseManifest(await text(content));
      manifest = typeof read === "string" ? unreadable(file, read) : read;
    } else {
      const { through, measures } = measure();
      await take(name, through(content));
      found.set(name, measures());
    }
  }
  if (!manifest) return unreadable(file, "has no manifest");
  for (const { name, rows, bytes, sha256 } of manifest.tables) {
    const copy = found.get(entryNameOf(name));
    if (!copy) unreadable(file, `lacks the table ${name}`);
    if (copy.rows !== rows || copy.bytes !== bytes || copy.sha256 !== sha256)
      unreadable(file, `is damaged in the table ${name}`);
  }
  if (found.size !== manifest.tables.length) unreadable(file, "holds more than its manifest names");
  return manifest;
}

/** Reads a table's copy to its end and makes nothing of it. */
export async function readOver(content: AsyncIterable<Buffer>): Promise<void> {
  for await (const _ of content);
}
