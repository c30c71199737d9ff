import { randomUUID } from "node:crypto";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { applyMigrations } from "../../../../server/database/migrations/apply-migrations.ts";
import { migrationsFolder } from "../../../../server/database/migrations/read-migrations.ts";
import { withConnection } from "../../../../server/database/with-connection.ts";
import type { PosadaError } from "../../../../server/errors.ts";
import { createDatabase, dropDatabase } from "../../../support/server-databases.ts";

const server = process.env.POSADA_TEST_SERVER!;
let url: string;
let folder: string;

beforeEach(async () => {
  url = await createDatabase(server, `posada_test_${randomUUID()}`);
  folder = await mkdtemp(join(tmpdir(), "posada-migrations-"));
  await cp(migrationsFolder, folder, { recursive: true });
});
afterEach(async () => {
  await dropDatabase(server, url);
  await rm(folder, { recursive: true });
});

const foundation = ["20261122000000_foundation", "20261122000100_guards"];
const next = "99990101000000_next";

async function write(sql: string): Promise<void> {
  await mkdir(join(folder, next), { recursive: true });
  await writeFile(join(folder, next, "migration.sql"), sql);
}

async function ask(sql: string): Promise<unknown[]> {
  return withConnection(url, async (client) =>
    (await client.query({ text: sql, rowMode: "array" })).rows.flat(),
  );
}

test("an empty database gets every migration once, in order", async () => {
  expect((await applyMigrations(url)).slice(0, 2)).toEqual(foundation);
  expect(await applyMigrations(url)).toEqual([]);
  expect(await ask("SELECT number FROM published.edition")).toEqual([0]);
});

test("of several that start at once one migrates, and the others find nothing to do", async () => {
  const applied = await Promise.all([applyMigrations(url), applyMigrations(url), applyMigrations(url)]);
  expect(applied.map(({ length }) => length > 0).sort()).toEqual([false, false, true]);
  expect(
    await ask("SELECT count(*)::int FROM _prisma_migrations GROUP BY migration_name HAVING count(*) > 1"),
  ).toEqual([]);
});

test("a database that knows a newer migration is refused, and named", async () => {
  await write("CREATE TABLE editorial.newer (id int PRIMARY KEY)");
  await applyMigrations(url, undefined, folder);
  await expect(applyMigrations(url)).rejects.toMatchObject({
    code: "DATABASE_NEWER",
    message: expect.stringContaining(next),
  });
});

test("a migration that fails leaves nothing of itself; mended, it applies", async () => {
  const good = "CREATE TABLE editorial.half (id int PRIMARY KEY); INSERT INTO editorial.half VALUES (1);";
  await write(`${good} INSERT INTO editorial.half VALUES (1);`);
  const error = await applyMigrations(url, undefined, folder).then(
    () => undefined,
    (problem: PosadaError) => problem,
  );
  expect(error?.code).toBe("MIGRATION_FAILED");
  expect(error?.message).toBe(`The migration ${next} did not apply: Unique constraint failed: half_pkey`);
  expect(await ask("SELECT to_regclass('editorial.half')")).toEqual([null]);
  // The version before it starts as if nothing had been tried.
  expect(await applyMigrations(url)).toEqual([]);
  await write(good);
  expect(await applyMigrations(url, undefined, folder)).toEqual([next]);
  expect(await ask("SELECT id FROM editorial.half")).toEqual([1]);
});

test("a function's body with semicolons arrives whole", async () => {
  await write(
    "CREATE FUNCTION editorial.three() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 3; END $$;",
  );
  expect((await applyMigrations(url, undefined, folder)).at(-1)).toBe(next);
  expect(await ask("SELECT editorial.three()")).toEqual([3]);
});
