import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import pg from "pg";
import { restoreBackup } from "../../../../server/database/backup/restore-backup.ts";
import { writeBackup } from "../../../../server/database/backup/write-backup.ts";
import { applyMigrations } from "../../../../server/database/migrations/apply-migrations.ts";
import { printShape, readShape } from "../../../../server/database/migrations/database-shape.ts";
import { entriesOf, withRows, writeForged } from "./forge-archive.ts";
import {
  contentOf,
  now,
  openScratchDirectories,
  query,
  type ScratchDirectories,
  schemasOf,
} from "./scratch-directories.ts";

let directories: ScratchDirectories;
/** A backup of the seeded directory. */
let backup: string;
beforeAll(async () => {
  directories = await openScratchDirectories();
  backup = fileNamed("seeded");
  await writeBackup({ url: directories.seeded, file: backup, now, say: () => {} });
});
afterAll(() => directories?.close());

const say = () => {};
const fileNamed = (name: string) => join(directories.folder, `${name}.tar.gz`);

test("a restored directory is the original, row by row, in the same shape", async () => {
  const url = await directories.empty();
  const said: string[] = [];
  await restoreBackup({ url, file: backup, say: (line) => said.push(line) });
  const content = await contentOf(url);
  expect(content).toEqual(await contentOf(directories.seeded));
  expect(content["editorial.revision"]!.length).toBeGreaterThan(10);
  expect(printShape(await readShape(url))).toBe(printShape(await readShape(directories.seeded)));
  expect(said).toEqual([
    expect.stringMatching(/^The backup is whole: \d+ rows in \d+ tables, taken at 2026-11-20/),
  ]);
  expect(await applyMigrations(url)).toEqual([]);
});

test("texts, lists and documents that are hard to write down survive, whatever the database's settings", async () => {
  const nasty = [
    "\\N",
    "\\.",
    "\\",
    "\t",
    "\n\r\r\n",
    "'\"`$$",
    "\b\f\v\u0001",
    "NULL",
    "{}",
    " ",
    "",
    "a\tb\\tc\nd\\n",
    "👩‍👩‍👧 🇲🇽",
    "שלום ‏عربى",
    "e\u0301",
    "\u2028\ufeff\uffff",
    ",;|",
    "%s {0}",
    "--",
    "x".repeat(100_000),
  ];
  const source = await directories.copy();
  const client = new pg.Client({ connectionString: source });
  await client.connect();
  const one = "(SELECT id FROM editorial.organization ORDER BY id LIMIT 1)";
  for (const text of nasty)
    await client.query(
      `INSERT INTO editorial.note VALUES (gen_random_uuid(), ${one}, 'x' || $1, $1, '2026-03-29 01:59:59.999+00')`,
      [text],
    );
  await client.query(
    `UPDATE published.organization SET shelves = '{}', helps = $1, document = $2 WHERE id = ${one}`,
    [nasty, JSON.stringify({ "nasty\\N": nasty, empty: [{}, [], null, 1e300, 0.1] })],
  );
  await client.query(
    `INSERT INTO editorial.revision (organization_id, number, kind, message, made_by, made_at, document, changes, status)
     SELECT id, 1000, 'EDIT', $1, $1, now(), $2, $3, 'DRAFT' FROM editorial.organization LIMIT 3`,
    [nasty.join(""), { nasty, big: 2 ** 53 }, JSON.stringify(nasty)],
  );
  await client.query(
    `INSERT INTO published.location SELECT gen_random_uuid(), id, point(1/3::float8, -90.00000000000001), 'CITY' FROM published.organization`,
  );
  // A branch whose id sorts before its parent's.
  await client.query(
    `UPDATE editorial.organization SET parent_id = (SELECT max(id::text)::uuid FROM editorial.organization) WHERE id = ${one}`,
  );
  await client.end();
  const name = `"${new URL(source).pathname.slice(1)}"`;
  for (const setting of [
    "DateStyle = 'German, DMY'",
    "TimeZone = 'Asia/Kathmandu'",
    "extra_float_digits = -10",
    "statement_timeout = 1",
  ])
    await query(directories.seeded, `ALTER DATABASE ${name} SET ${setting}`);
  const file = fileNamed("nasty");
  await writeBackup({ url: source, file, now, say });
  await query(directories.seeded, `ALTER DATABASE ${name} RESET ALL`);
  const url = await directories.empty();
  await restoreBackup({ url, file, say });
  expect(await contentOf(url)).toEqual(await contentOf(source));
});

test("needs no superuser", async () => {
  const owner = await directories.empty();
  const plain = new URL(owner);
  plain.username = plain.password = `plain_${plain.pathname.slice(-12)}`;
  await query(
    owner,
    `CREATE ROLE ${plain.username} LOGIN PASSWORD '${plain.password}' NOSUPERUSER NOCREATEDB`,
  );
  try {
    await query(owner, `ALTER DATABASE "${plain.pathname.slice(1)}" OWNER TO ${plain.username}`);
    await restoreBackup({ url: plain.href, file: backup, say });
    const restored = fileNamed("restored");
    await writeBackup({ url: plain.href, file: restored, now, say });
    expect(await contentOf(owner)).toEqual(await contentOf(directories.seeded));
    expect(await entriesOf(restored)).toEqual(await entriesOf(backup));
  } finally {
    await query(owner, `REASSIGN OWNED BY ${plain.username} TO CURRENT_USER; DROP ROLE ${plain.username}`);
  }
});

test("a table that somebody put beside Posada's own hinders neither backup nor restore", async () => {
  const source = await directories.copy();
  await query(
    source,
    `CREATE TABLE editorial.mine AS SELECT 1 AS one; CREATE TABLE editorial."My Table" AS SELECT 2 AS two`,
  );
  const file = fileNamed("beside");
  const { tables } = await writeBackup({ url: source, file, now, say });
  expect(tables.map(({ name }) => name)).toContain("editorial.mine");
  const url = await directories.empty();
  await restoreBackup({ url, file, say });
  expect(await contentOf(url)).toEqual(await contentOf(directories.seeded));
});

test("a backup of an earlier version gets its own migrations, its rows, and then the newer migrations", async () => {
  const old = await directories.empty();
  const [first, ...rest] = (
    await query(directories.seeded, "SELECT migration_name FROM public._prisma_migrations ORDER BY 1")
  ).map(({ migration_name }) => String(migration_name));
  await applyMigrations(old, [first!]);
  await query(
    old,
    `INSERT INTO editorial.country VALUES ('MX', 'mexico', '{"en": "Mexico"}', '2024', now(), now());
     INSERT INTO editorial.country_text VALUES (gen_random_uuid(), 'MX', 'asylum', 1, '{"en": "Asylum"}', '{"en": "Text"}')`,
  );
  const file = fileNamed("old");
  const { migrations } = await writeBackup({ url: old, file, now, say });
  expect(migrations.map(({ name }) => name)).toEqual([first]);
  const url = await directories.empty();
  const said: string[] = [];
  await restoreBackup({ url, file, say: (line) => said.push(line) });
  expect(said.slice(1)).toEqual(rest.map((name) => `Applied the migration ${name}.`));
  expect(rest.length).toBeGreaterThan(0);
  expect(await query(url, "SELECT * FROM editorial.country_text")).toEqual(
    await query(old, "SELECT * FROM editorial.country_text"),
  );
  expect(printShape(await readShape(url))).toBe(printShape(await readShape(directories.seeded)));
});

test("a database that holds a directory is refused, and keeps it", async () => {
  const url = await directories.copy();
  await query(
    url,
    "DELETE FROM editorial.note; INSERT INTO editorial.section VALUES (gen_random_uuid(), 'mine', 99, '{\"en\": \"Mine\"}', '{}')",
  );
  const before = await contentOf(url);
  await expect(restoreBackup({ url, file: backup, say })).rejects.toMatchObject({
    code: "DATABASE_NOT_EMPTY",
  });
  expect(await contentOf(url)).toEqual(before);
});

test("somebody else's schema of the same name is refused, and kept", async () => {
  const url = await directories.empty();
  await query(url, "CREATE SCHEMA editorial; CREATE VIEW editorial.theirs AS SELECT 1 AS kept");
  await expect(restoreBackup({ url, file: backup, say })).rejects.toMatchObject({
    code: "DATABASE_NOT_EMPTY",
  });
  expect(await query(url, "SELECT * FROM editorial.theirs")).toEqual([{ kept: 1 }]);
});

test("takes over the empty tables that an interrupted restore left", async () => {
  const url = await directories.empty();
  await applyMigrations(url);
  await restoreBackup({ url, file: backup, say });
  expect(await contentOf(url)).toEqual(await contentOf(directories.seeded));
});

/** Where no database is: whoever asks it has gone too far. */
const nowhere = "postgres://nobody:nothing@127.0.0.1:1/nowhere";

test("one changed byte, wherever it is, is noticed before the database is asked anything", async () => {
  const bytes = await readFile(backup);
  const file = fileNamed("changed");
  const ends = [...bytes.keys()].filter((at) => at < 20 || at >= bytes.length - 120);
  const between = Array.from({ length: 200 }, (_, index) => Math.floor(((index + 0.5) * bytes.length) / 200));
  const unnoticed: number[] = [];
  for (const at of [...ends, ...between]) {
    bytes[at]! ^= 1 << (at % 8);
    await writeFile(file, bytes);
    const code = await restoreBackup({ url: nowhere, file, say }).catch((problem) => problem.code);
    if (code !== "ARCHIVE_UNREADABLE") unnoticed.push(at);
    bytes[at]! ^= 1 << (at % 8);
  }
  expect(unnoticed).toEqual([]);
});

test("a file cut short or grown is noticed, wherever", async () => {
  const bytes = await readFile(backup);
  const file = fileNamed("cut");
  for (const size of [
    0,
    1,
    2,
    10,
    91,
    92,
    93,
    1000,
    bytes.length >> 1,
    bytes.length - 93,
    bytes.length - 92,
    bytes.length - 1,
  ]) {
    await writeFile(file, bytes.subarray(0, size));
    await expect(restoreBackup({ url: nowhere, file, say })).rejects.toMatchObject({
      code: "ARCHIVE_UNREADABLE",
      message: expect.stringMatching(/is empty|is cut short|is not a Posada backup/),
    });
  }
  await writeFile(file, Buffer.concat([bytes, Buffer.from("\n")]));
  await expect(restoreBackup({ url: nowhere, file, say })).rejects.toMatchObject({
    code: "ARCHIVE_UNREADABLE",
  });
});

test("what is no backup is told so by name", async () => {
  const text = fileNamed("text");
  await writeFile(text, "not an archive ".repeat(100));
  for (const [file, what] of [
    [fileNamed("missing"), "is not there"],
    [directories.folder, "is not a file"],
    [text, "is not a Posada backup"],
  ] as const) {
    const restore = restoreBackup({ url: nowhere, file, say });
    await expect(restore).rejects.toMatchObject({
      code: "ARCHIVE_UNREADABLE",
      message: `The file ${file} ${what}. Nothing was restored.`,
    });
  }
});

test("a restore that fails half way leaves the database as it was", async () => {
  const file = fileNamed("refused");
  const url = await directories.empty();
  // The last table to be filled refers to something that is not there, with sums that fit.
  const entries = await withRows(await entriesOf(backup), "published.location", (rows) =>
    rows.replace(/\t[0-9a-f-]{36}\t/, "\t00000000-0000-4000-8000-000000000000\t"),
  );
  await writeForged(file, entries);
  await expect(restoreBackup({ url, file, say })).rejects.toMatchObject({
    code: "ARCHIVE_UNREADABLE",
    message: expect.stringMatching(/rows that the database refuses .*foreign key/),
  });
  expect(await schemasOf(url)).toEqual([]);
  await restoreBackup({ url, file: backup, say });
  expect(await contentOf(url)).toEqual(await contentOf(directories.seeded));
});
