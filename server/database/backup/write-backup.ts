import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { to as copyTo } from "pg-copy-streams";
import { PosadaError } from "../../errors.ts";
import { root } from "../../root.ts";
import { codedFileProblem } from "./file-problem.ts";
import { type BackupManifest, entryNameOf, formatVersion, manifestName } from "./manifest.ts";
import { measure } from "./measure.ts";
import { addSeal } from "./seal.ts";
import { type Snapshot, takeSnapshot } from "./take-snapshot.ts";
import { blockSize, paddingOf, printTarHeader } from "./tar-header.ts";

export interface BackupOptions {
  /** The owner's URL. */
  url: string;
  /** Where to; an older backup of that name is replaced when the new one is whole. */
  file: string;
  now: Date;
  say: (line: string) => void;
}

/**
 * Writes the whole directory, as it is at one moment, into one archive that its owner alone may read. Posada may go on
 * serving and editing meanwhile. Fails with DATABASE_EMPTY, FILE_NOT_WRITABLE or DISK_FULL, and then leaves no file.
 */
export async function writeBackup({ url, file, now, say }: BackupOptions): Promise<BackupManifest> {
  const part = `${file}.part`;
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  return takeSnapshot(url, async (snapshot) => {
    const { postgres, migrations } = snapshot;
    const manifest: BackupManifest = {
      format: formatVersion,
      posada: version,
      postgres,
      takenAt: now.toISOString(),
      migrations,
      tables: [],
    };
    const spool = `${file}.table.part`;
    const removeDrafts = () => Promise.all([part, spool].map((draft) => rm(draft, { force: true })));
    try {
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await removeDrafts();
      say(`Backing up ${snapshot.tables.length} tables.`);
      await pipeline(archive(snapshot, manifest, spool, now), createGzip(), addSeal, privateFile(part));
      await rename(part, file);
      await syncFolder(dirname(file));
    } catch (problem) {
      await removeDrafts().catch(() => {}); // what went wrong first is what the operator has to know
      throw problem instanceof PosadaError ? problem : codedFileProblem(problem, file);
    }
    return manifest;
  });
}

/** A new file that only its owner may read, on the disk when it is closed. A link planted there is not followed. */
function privateFile(path: string) {
  return createWriteStream(path, { flags: "wx", mode: 0o600, flush: true });
}

/** The archive's bytes before they are packed; fills in the manifest's tables on its way. */
async function* archive(
  { client, tables }: Snapshot,
  manifest: BackupManifest,
  spool: string,
  now: Date,
): AsyncGenerator<Buffer> {
  const time = Math.floor(now.getTime() / 1000);
  for (const { name, columns, sql, sqlColumns, sqlKey } of tables) {
    const rows = `SELECT ${sqlColumns} FROM ${sql}${sqlKey === null ? "" : ` ORDER BY ${sqlKey}`}`;
    const { through, measures } = measure();
    // The header in front of a copy says its size, so it goes by way of a file.
    await pipeline(client.query(copyTo(`COPY (${rows}) TO STDOUT`)), through, privateFile(spool));
    const measured = measures();
    yield printTarHeader({ name: entryNameOf(name), size: measured.bytes, time });
    yield* createReadStream(spool);
    yield Buffer.alloc(paddingOf(measured.bytes));
    await rm(spool);
    manifest.tables.push({ name, columns, ...measured });
  }
  const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  yield printTarHeader({ name: manifestName, size: text.length, time });
  yield text;
  yield Buffer.alloc(paddingOf(text.length) + 2 * blockSize);
}

/** The new name, too, survives a power cut; Windows has no way to ask for that. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
