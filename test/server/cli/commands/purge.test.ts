import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { backup } from "../../../../server/cli/commands/backup.ts";
import { purge } from "../../../../server/cli/commands/purge.ts";
import { restore } from "../../../../server/cli/commands/restore.ts";
import { restoreBackup } from "../../../../server/database/backup/restore-backup.ts";
import { type Database, openDatabase } from "../../../../server/database/prisma.ts";
import { readEnvironment } from "../../../../server/env.ts";
import { root } from "../../../../server/root.ts";
import { startServer } from "../../../../server/start.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { runCommand } from "../../../support/run-command.ts";
import { cleanUp, makeHome } from "../../../support/run-posada.ts";
import { createDatabase, dropDatabase } from "../../../support/server-databases.ts";
import { bringLeonora, terms, traces } from "../../privacy/leonora.ts";
import { searchEverything } from "../../privacy/search-everything.ts";

const server = process.env.POSADA_TEST_SERVER!;
const words = terms.flatMap(({ text }) => ["--term", text]);

let directory: TestDatabase;
let environment: Record<string, string>;
let before: string;
const restored: { url: string; db: Database }[] = [];
beforeAll(async () => {
  directory = await cloneDatabase("mexico");
  await bringLeonora(directory);
  environment = { DATABASE_URL: directory.url, POSADA_HOME: await makeHome(), LOG_LEVEL: "silent" };
  before = join(environment.POSADA_HOME!, "before");
});
afterAll(async () => {
  for (const { url, db } of restored) {
    await db.$disconnect();
    await dropDatabase(server, url);
  }
  await cleanUp();
  await directory?.drop();
});

async function emptyDatabase(): Promise<{ url: string; db: Database }> {
  const url = await createDatabase(server, `posada_test_purge_command_${restored.length}`, "template0");
  restored.push({ url, db: openDatabase(url) });
  return restored.at(-1)!;
}

test("the command shows, purges, and says how it is called", async () => {
  for (const wrong of [[], ["--term"], ["--name", "x"]])
    await expect(runCommand(purge, environment, ...wrong)).rejects.toMatchObject({ code: "USAGE" });
  const short = runCommand(purge, environment, "--term", "Ana", "--preview");
  await expect(short).rejects.toMatchObject({ code: "BAD_INPUT" });
  expect(await runCommand(backup, environment, before)).toMatchObject({ code: 0 });

  const shown = await runCommand(purge, environment, ...words, "--preview");
  expect(shown).toMatchObject({ code: 0, printed: expect.stringContaining("looked for  +525511110000") });
  expect(shown.printed).toContain("editorial.note.body  ");
  expect(await searchEverything(directory.db, traces)).not.toEqual([]);

  const purged = await runCommand(purge, environment, ...words, "--reason", "She asked.");
  expect(purged).toMatchObject({ code: 0, printed: expect.stringMatching(/Purged \d\d rows\./) });
  expect(await searchEverything(directory.db, traces)).toEqual([]);
});

test("`restore` purges again what the backup of before brings back", async () => {
  const { url, db } = await emptyDatabase();
  const { code, said } = await runCommand(restore, { ...environment, DATABASE_URL: url }, before);
  expect([code, said]).toEqual([0, expect.stringContaining("Purging again")]);
  expect(await searchEverything(db, traces)).toEqual([]);
});

test("a server that is started on an older database purges it before it serves anybody", async () => {
  const { url, db } = await emptyDatabase();
  await restoreBackup({ url, file: before, say: () => {} });
  const said: string[] = [];
  const started = await startServer(readEnvironment({ ...environment, DATABASE_URL: url, PORT: "0" }, root), {
    now: () => new Date(),
    say: (line) => said.push(line),
  });
  expect(said.join()).toContain("Purging again");
  expect(await searchEverything(db, traces)).toEqual([]);
  await started.stop();
});
