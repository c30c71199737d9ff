import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { restoreBackup } from "../../../server/database/backup/restore-backup.ts";
import { writeBackup } from "../../../server/database/backup/write-backup.ts";
import { type Database, openDatabase } from "../../../server/database/prisma.ts";
import { runVerb } from "../../../server/editorial/run-verb.ts";
import { purgePerson } from "../../../server/privacy/purge-person.ts";
import { reapplyPurges } from "../../../server/privacy/reapply-purges.ts";
import { examine } from "../../../server/publishing/doctor.ts";
import { makeActor } from "../../factories/actors.ts";
import { cloneDatabase, type TestDatabase } from "../../support/database.ts";
import { makeDesk, deskTime as now } from "../../support/desk.ts";
import { createDatabase, dropDatabase } from "../../support/server-databases.ts";
import { bringLeonora, terms, traces } from "./leonora.ts";
import { readFolder, searchEverything } from "./search-everything.ts";

const say = () => {};
const server = process.env.POSADA_TEST_SERVER!;

let posada: TestDatabase;
let home: string;
/** A backup of before the purge. */
let backup: string;
const opened: { url: string; db: Database }[] = [];

beforeAll(async () => {
  posada = await cloneDatabase("mexico");
  home = await mkdtemp(join(tmpdir(), "posada-purge-"));
  await bringLeonora(posada);
  await posada.db.user.create({
    data: {
      id: "Lea",
      name: "Leonora Carrington",
      email: "lea@posada.test",
      role: "EDITOR",
      deactivatedAt: now,
    },
  });
  backup = join(home, "before.tar.gz");
  await writeBackup({ url: posada.url, file: backup, now, say });
  const args = { terms, reason: "She asked.", requestId: null };
  const desk = makeDesk(posada, { actor: makeActor("ADMIN") });
  await runVerb(desk, { verb: "purgePerson", args, alone: true }, (work) =>
    purgePerson(work, args, { home }),
  );
});
afterAll(async () => {
  for (const { url, db } of opened) {
    await db.$disconnect();
    await dropDatabase(server, url);
  }
  await posada?.drop();
  await rm(home, { recursive: true });
});

async function restore(): Promise<Database> {
  const url = await createDatabase(server, `posada_test_purge_${opened.length}`, "template0");
  await restoreBackup({ url, file: backup, say });
  const db = openDatabase(url);
  opened.push({ url, db });
  return db;
}

test("what the ledger keeps tells nobody who was purged", async () => {
  const ledger = await readFile(join(home, "purges.jsonl"), "utf8");
  expect(traces.filter((trace) => ledger.toLowerCase().includes(trace))).toEqual([]);
  const { terms: kept } = JSON.parse(ledger.trim());
  expect(kept).toContainEqual({ words: 2, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(kept).toContainEqual({ digits: 10, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(kept).toContainEqual({ user: "Lea" });
});

test("a restored backup of before comes out purged, sound, and with the ledger; done again nothing happens", async () => {
  const db = await restore();
  expect((await searchEverything(db, traces)).length).toBeGreaterThan(10);
  const said: string[] = [];
  expect(await reapplyPurges(db, { home, now, say: (line) => said.push(line) })).toBe(1);
  expect(said).toEqual([expect.stringMatching(/1 purges/)]);
  expect(await searchEverything(db, traces)).toEqual([]);
  expect(await db.purge.findMany()).toEqual(await posada.db.purge.findMany());
  expect((await examine(db)).complaints).toEqual([]);
  expect(await db.user.findUniqueOrThrow({ where: { id: "Lea" } })).toMatchObject({ name: "[removed]" });

  const revisions = await db.revision.count();
  expect(await reapplyPurges(db, { home, now, say })).toBe(0);
  expect(await db.revision.count()).toBe(revisions);
});

test("one that was stopped in the middle is purged by the next start, even where the database had no such key yet", async () => {
  const db = await restore();
  // As after a backup from before there was a key: its database made one of its own.
  await db.setting.update({ where: { name: "purge.key" }, data: { value: "another" } });
  const held = openDatabase(opened.at(-1)!.url);
  const stopped = held.$transaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE editorial.note IN ACCESS EXCLUSIVE MODE`;
    const trying = reapplyPurges(db, { home, now, say });
    trying.catch(() => {});
    for (let waiting = 0; waiting === 0; )
      [{ waiting }] = await tx.$queryRaw<[{ waiting: number }]>`
        SELECT count(*)::int AS waiting FROM pg_locks WHERE NOT granted AND relation = 'editorial.note'::regclass`;
    await tx.$queryRaw`
      SELECT pg_terminate_backend(pid) FROM pg_locks WHERE NOT granted AND relation = 'editorial.note'::regclass`;
    await expect(trying).rejects.toThrow();
  });
  await stopped;
  await held.$disconnect();
  expect(await db.purge.count()).toBe(0);
  expect(await reapplyPurges(db, { home, now, say })).toBe(1);
  expect(await searchEverything(db, traces)).toEqual([]);
  expect(await db.setting.findMany()).toEqual(await posada.db.setting.findMany());
});

test("a data folder that lost its ledger gets it back, also behind a line that was cut short", async () => {
  const file = join(home, "purges.jsonl");
  const whole = (await readFolder(home))["purges.jsonl"]!;
  await rm(file);
  await reapplyPurges(posada.db, { home, now, say });
  expect((await readFile(file, "utf8")).trim()).toBe(whole.trim());
  await writeFile(file, whole.slice(0, 80));
  await reapplyPurges(posada.db, { home, now, say });
  await reapplyPurges(posada.db, { home, now, say });
  expect((await readFile(file, "utf8")).split("\n").filter(Boolean)).toEqual([
    whole.trim().slice(0, 79),
    whole.trim(),
  ]);
});
