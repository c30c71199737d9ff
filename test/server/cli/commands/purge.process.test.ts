import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { restoreBackup } from "../../../../server/database/backup/restore-backup.ts";
import { type Database, openDatabase } from "../../../../server/database/prisma.ts";
import { cloneDatabase, type TestDatabase } from "../../../support/database.ts";
import { cleanUp, freePort, makeHome, posada, startPosada } from "../../../support/run-posada.ts";
import { createDatabase, dropDatabase } from "../../../support/server-databases.ts";
import { bringLeonora, terms, traces } from "../../privacy/leonora.ts";
import { searchEverything } from "../../privacy/search-everything.ts";

const server = process.env.POSADA_TEST_SERVER!;
const words = terms.flatMap(({ text }) => ["--term", text]);

let directory: TestDatabase;
let environment: Record<string, string>;
const restored: { url: string; db: Database }[] = [];
beforeAll(async () => {
  directory = await cloneDatabase("mexico");
  await bringLeonora(directory);
  environment = { DATABASE_URL: directory.url, POSADA_HOME: await makeHome() };
});
afterAll(async () => {
  await cleanUp();
  for (const { url, db } of restored) {
    await db.$disconnect();
    await dropDatabase(server, url);
  }
  await directory?.drop();
});

async function emptyDatabase(): Promise<{ url: string; db: Database }> {
  const url = await createDatabase(server, `posada_test_purge_command_${restored.length}`, "template0");
  restored.push({ url, db: openDatabase(url) });
  return restored.at(-1)!;
}

test("the command shows, purges, and says how it is called", async () => {
  for (const wrong of [["purge"], ["purge", "--term"], ["purge", "--name", "x"]])
    expect(await posada(environment, ...wrong)).toMatchObject({ code: 2 });
  expect(await posada(environment, "purge", "--term", "Ana", "--preview")).toMatchObject({
    code: 1,
    output: expect.stringContaining("BAD_INPUT"),
  });
  expect(await posada(environment, "backup", join(environment.POSADA_HOME!, "before"))).toMatchObject({
    code: 0,
  });
  const shown = await posada(environment, "purge", ...words, "--preview");
  expect(shown).toMatchObject({ code: 0, output: expect.stringContaining("looked for  5511110000") });
  expect(shown.output).toContain("editorial.note.body  ");
  expect(await searchEverything(directory.db, traces)).not.toEqual([]);
  const purged = await posada(environment, "purge", ...words, "--reason", "She asked.");
  expect(purged).toMatchObject({ code: 0, output: expect.stringMatching(/Purged \d\d rows\./) });
  expect(await searchEverything(directory.db, traces)).toEqual([]);
});

test("`restore` purges again what the backup of before brings back", async () => {
  const { url, db } = await emptyDatabase();
  const { code, output } = await posada(
    { ...environment, DATABASE_URL: url },
    "restore",
    join(environment.POSADA_HOME!, "before"),
  );
  expect([code, output]).toEqual([0, expect.stringContaining("Purging again")]);
  expect(await searchEverything(db, traces)).toEqual([]);
});

test("a server that is started on an older database purges it before it serves anybody", async () => {
  const { url, db } = await emptyDatabase();
  await restoreBackup({ url, file: join(environment.POSADA_HOME!, "before"), say: () => {} });
  const port = String(await freePort());
  const program = await startPosada({ ...environment, DATABASE_URL: url, PORT: port });
  expect(program.output()).toContain("Purging again");
  expect(await searchEverything(db, traces)).toEqual([]);
  program.child.kill("SIGTERM");
  await program.ended;
});
