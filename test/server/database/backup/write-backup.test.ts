import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import pg from "pg";
import { countRows } from "../../../../server/database/backup/manifest.ts";
import { restoreBackup } from "../../../../server/database/backup/restore-backup.ts";
import { writeBackup } from "../../../../server/database/backup/write-backup.ts";
import { entriesOf } from "./forge-archive.ts";
import {
  contentOf,
  now,
  openScratchDirectories,
  query,
  type ScratchDirectories,
} from "./scratch-directories.ts";

let directories: ScratchDirectories;
beforeAll(async () => {
  directories = await openScratchDirectories();
});
afterAll(() => directories?.close());

const say = () => {};
let folders = 0;
async function freshFolder(): Promise<string> {
  const folder = join(directories.folder, `backups-${++folders}`);
  await mkdir(folder);
  return folder;
}

test("writes one gzip file with every table and a manifest, for its owner alone, and leaves no draft", async () => {
  const folder = await freshFolder();
  const file = join(folder, "made", "on the way", "one.tar.gz");
  const manifest = await writeBackup({ url: directories.seeded, file, now, say });
  expect(await readdir(join(file, ".."))).toEqual(["one.tar.gz"]);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(
    gunzipSync(await readFile(file))
      .subarray(257, 262)
      .toString(),
  ).toBe("ustar");
  const entries = await entriesOf(file);
  expect(JSON.parse(entries.at(-1)!.content.toString())).toEqual(manifest);
  const content = await contentOf(directories.seeded);
  expect(manifest.tables.map(({ name }) => name).sort()).toEqual(Object.keys(content).sort());
  expect(countRows(manifest)).toBe(Object.values(content).flat().length);
  expect(manifest).toMatchObject({
    format: 1,
    posada: JSON.parse(await readFile("package.json", "utf8")).version,
    postgres: expect.stringMatching(/^\d+\.\d+/),
    takenAt: "2026-11-20T08:30:15.250Z",
  });
  expect(
    await query(
      directories.seeded,
      "SELECT migration_name AS name, checksum FROM public._prisma_migrations ORDER BY 1",
    ),
  ).toEqual(manifest.migrations);
});

test("a backup taken during writes is of one moment", async () => {
  const url = await directories.copy();
  const file = join(await freshFolder(), "busy.tar.gz");
  const writer = new pg.Client({ connectionString: url });
  await writer.connect();
  let going = true;
  let written = 0;
  // Each commit writes into a table that is copied early and into one that is copied late.
  const writing = (async () => {
    for (; going; written += 1)
      await writer.query(
        `BEGIN;
         INSERT INTO editorial.note SELECT gen_random_uuid(), id, 'busy', 'writer', now() FROM editorial.organization LIMIT 1;
         INSERT INTO published.term VALUES ('HELP', 'busy-' || ${written}, 1, '{}');
         UPDATE published.edition SET number = number + 1;
         COMMIT`,
      );
  })();
  while (written < 20) await new Promise(setImmediate);
  await writeBackup({ url, file, now, say });
  const atEnd = written;
  going = false;
  await writing;
  await writer.end();
  const restored = await directories.empty();
  await restoreBackup({ url: restored, file, say });
  const [counts] = await query(
    restored,
    `SELECT (SELECT count(*)::int FROM editorial.note WHERE written_by = 'writer') AS notes,
       (SELECT count(*)::int FROM published.term WHERE slug LIKE 'busy-%') AS terms,
       (SELECT number - 1 FROM published.edition) AS editions`,
  );
  expect(counts).toEqual({ notes: counts!.notes, terms: counts!.notes, editions: counts!.notes });
  expect(counts!.notes).toBeGreaterThan(0);
  expect(atEnd).toBeGreaterThan(Number(counts!.notes) + 5);
});

test("replaces an older backup of the name, and the draft that a killed one left", async () => {
  const folder = await freshFolder();
  const file = join(folder, "nightly.tar.gz");
  for (const name of [file, `${file}.part`, `${file}.table.part`])
    await writeFile(name, "old", { mode: 0o644 });
  await writeBackup({ url: directories.seeded, file, now, say });
  expect(await readdir(folder)).toEqual(["nightly.tar.gz"]);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await entriesOf(file)).length).toBeGreaterThan(20);
});

test("two backups of one name at a time come one after the other, both whole", async () => {
  const folder = await freshFolder();
  const file = join(folder, "same.tar.gz");
  const both = [1, 2].map(() => writeBackup({ url: directories.seeded, file, now, say }));
  const [first, second] = await Promise.all(both);
  expect(second).toEqual(first);
  expect(await readdir(folder)).toEqual(["same.tar.gz"]);
});

test("a file that cannot be written is FILE_NOT_WRITABLE, named, and leaves no draft", async () => {
  const folder = await freshFolder();
  await writeFile(join(folder, "file"), "kept");
  await mkdir(join(folder, "taken"));
  for (const name of ["file/below.tar.gz", "taken"]) {
    const file = join(folder, name);
    await expect(writeBackup({ url: directories.seeded, file, now, say })).rejects.toMatchObject({
      code: "FILE_NOT_WRITABLE",
      message: expect.stringContaining(file),
    });
  }
  expect((await readdir(folder)).sort()).toEqual(["file", "taken"]);
  expect(await readFile(join(folder, "file"), "utf8")).toBe("kept");
});

test("a database without a directory is DATABASE_EMPTY, and no file is made", async () => {
  const folder = await freshFolder();
  const backup = writeBackup({ url: await directories.empty(), file: join(folder, "none.tar.gz"), now, say });
  await expect(backup).rejects.toMatchObject({ code: "DATABASE_EMPTY" });
  expect(await readdir(folder)).toEqual([]);
});

test("the directory has nothing that a backup of its tables' rows would miss", async () => {
  const missed = await query(
    directories.seeded,
    `SELECT n.nspname, c.relname, c.relkind FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ('editorial', 'published') AND c.relkind IN ('S', 'm', 'p', 'f')`,
  );
  expect(missed).toEqual([]);
});
