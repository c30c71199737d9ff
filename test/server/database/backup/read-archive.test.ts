import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  type BackupManifest,
  entryNameOf,
  manifestLimit,
} from "../../../../server/database/backup/manifest.ts";
import { readArchive } from "../../../../server/database/backup/read-archive.ts";
import { restoreBackup } from "../../../../server/database/backup/restore-backup.ts";
import { checkSeal } from "../../../../server/database/backup/seal.ts";
import { blockSize, printTarHeader } from "../../../../server/database/backup/tar-header.ts";
import { type ForgedEntry, withManifest, withRows, writeForged, writeTar } from "./forge-archive.ts";

/*
 * Archives whose seal fits: not damaged by accident, but written by somebody else, or by another version.
 */
let folder: string;
let file: string;
let sound: ForgedEntry[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "posada-archive-"));
  file = join(folder, "forged.tar.gz");
  const manifest: BackupManifest = {
    format: 1,
    posada: "0.1.0",
    postgres: "18.4",
    takenAt: "2026-11-20T08:30:15.250Z",
    migrations: [],
    tables: [table("editorial.country"), table("published.section")],
  };
  const entries = [
    { name: "editorial/country.copy", content: Buffer.alloc(0) },
    { name: "published/section.copy", content: Buffer.alloc(0) },
    { name: "manifest.json", content: Buffer.from(JSON.stringify(manifest)) },
  ];
  const filled = await withRows(entries, "editorial.country", () => "MX\tmexico\nGT\tguatemala\n");
  sound = await withRows(filled, "published.section", () => `${"x".repeat(300_000)}\n`);
});
afterAll(() => rm(folder, { recursive: true }));

function table(name: string) {
  return { name, columns: ["code", "slug"], rows: 0, bytes: 0, sha256: "0".repeat(64) };
}

/** Where no database is: whoever asks it has gone too far. */
const nowhere = "postgres://nobody:nothing@127.0.0.1:1/nowhere";

async function refusal(): Promise<{ code: string; message: string }> {
  await checkSeal(file);
  return restoreBackup({ url: nowhere, file, say: () => {} }).then(
    () => ({ code: "none", message: "" }),
    (problem) => problem,
  );
}

test("hands out each table's copy whole, in the archive's order", async () => {
  await writeForged(file, sound);
  const copies: [string, number][] = [];
  const manifest = await readArchive(file, async (name, content) => {
    copies.push([name, (await buffer(content)).length]);
  });
  expect(copies).toEqual(manifest.tables.map(({ name, bytes }) => [entryNameOf(name), bytes]));
});

test.each<[string, (entries: ForgedEntry[]) => ForgedEntry[] | Promise<ForgedEntry[]>, RegExp]>([
  [
    "a changed row",
    ([first, ...rest]) => [{ ...first!, content: Buffer.from("MX\tmexico\nGT\tguatemale\n") }, ...rest],
    /damaged in the table editorial\.country/,
  ],
  ["a table that is missing", ([, ...rest]) => rest, /lacks the table editorial\.country/],
  [
    "a table that nobody named",
    (entries) => [{ name: "editorial/extra.copy", content: Buffer.alloc(0) }, ...entries],
    /holds more than its manifest names/,
  ],
  [
    "a table that comes twice",
    (entries) => [entries[0]!, ...entries],
    /holds editorial\/country\.copy twice/,
  ],
  [
    "something after the manifest",
    (entries) => [...entries, { name: "later", content: Buffer.alloc(0) }],
    /holds later after its manifest/,
  ],
  ["no manifest", (entries) => entries.slice(0, -1), /has no manifest/],
  [
    "a path that leads elsewhere",
    (entries) => [{ name: "../../etc/cron.d/posada", content: Buffer.alloc(0) }, ...entries],
    /holds something that no Posada backup holds/,
  ],
  [
    "a manifest of another format",
    (entries) => withManifest(entries, (manifest) => ({ ...manifest, format: 2 })),
    /has the format 2, and this version of Posada reads 1/,
  ],
  [
    "a manifest that lacks a table's sum",
    (entries) =>
      withManifest(entries, ({ tables }) => void delete (tables[0] as Partial<(typeof tables)[0]>).sha256),
    /has a manifest that lacks something/,
  ],
  [
    "a manifest that is a list",
    (entries) => withManifest(entries, () => []),
    /has a manifest that lacks something/,
  ],
  [
    "a manifest that is not JSON",
    (entries) => [...entries.slice(0, -1), { name: "manifest.json", content: Buffer.from("{") }],
    /has a manifest that is not JSON/,
  ],
  [
    "a manifest without end",
    (entries) => [
      ...entries.slice(0, -1),
      { name: "manifest.json", content: Buffer.alloc(manifestLimit + 1, " ") },
    ],
    /has a manifest that is too large/,
  ],
])("refuses %s", async (_, change, sentence) => {
  await writeForged(file, await change(sound));
  expect(await refusal()).toMatchObject({
    code: "ARCHIVE_UNREADABLE",
    message: expect.stringMatching(sentence),
  });
});

test("refuses what is not a plain file, a size that the file does not have, and an archive that does not end", async () => {
  const link = printTarHeader({ name: "link", size: 0, time: 0 });
  link.write("2", 156);
  link.write("/etc/passwd", 157);
  const end = Buffer.alloc(2 * blockSize);
  const huge = printTarHeader({ name: "huge", size: 2 ** 52, time: 0 });
  for (const [tar, sentence] of [
    [Buffer.concat([link, end]), /holds something that no Posada backup holds/],
    [Buffer.concat([huge, end]), /is cut short/],
    [Buffer.alloc(blockSize), /is cut short/],
    [Buffer.concat([end, end]), /does not end where it should/],
    [Buffer.from("no tar at all".repeat(100)), /holds something that no Posada backup holds/],
  ] as const) {
    await writeTar(file, tar);
    expect(await refusal()).toMatchObject({
      code: "ARCHIVE_UNREADABLE",
      message: expect.stringMatching(sentence),
    });
  }
});

test("a migration that this version does not know is DATABASE_NEWER, and named", async () => {
  const migrations = [{ name: "20991231000000_time_machine", checksum: "0".repeat(64) }];
  await writeForged(
    file,
    withManifest(sound, (manifest) => ({ ...manifest, migrations })),
  );
  expect(await refusal()).toMatchObject({
    code: "DATABASE_NEWER",
    message: expect.stringContaining("20991231000000_time_machine"),
  });
});

test("a known migration with another content is refused, and named", async () => {
  const migrations = [{ name: "20261122000000_foundation", checksum: "0".repeat(64) }];
  await writeForged(
    file,
    withManifest(sound, (manifest) => ({ ...manifest, migrations })),
  );
  expect(await refusal()).toMatchObject({
    code: "ARCHIVE_UNREADABLE",
    message: expect.stringContaining("another migration 20261122000000_foundation"),
  });
});
