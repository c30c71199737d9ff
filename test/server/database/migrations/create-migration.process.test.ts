import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { withTemporaryPostgres } from "../../../../scripts/files/temporary-database.ts";
import { createMigration } from "../../../../server/database/migrations/create-migration.ts";
import { printModels } from "../../../../server/database/migrations/last-models.ts";

const now = new Date("2027-03-04T05:06:07Z");
let url: string;
let stop: () => void;
let stopped: Promise<void>;
let folder: string;

beforeAll(async () => {
  await new Promise<void>((started) => {
    stopped = withTemporaryPostgres(async (owner) => {
      url = owner;
      started();
      await new Promise<void>((resolve) => {
        stop = resolve;
      });
    });
  });
});

afterAll(async () => {
  stop();
  await stopped;
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "posada-migrations-"));
});

/** Leaves a folder whose newest migration led to these models. */
async function lastModels(change: (models: string) => string): Promise<void> {
  await writeFile(join(folder, "models.txt"), change(await printModels()));
}

test("writes the step from the newest migration's models to today's, and starts the next one from there", async () => {
  await lastModels((models) => models.replace(/^ {2}role +String\?$/m, "  duty String"));
  const made = await createMigration({ url, name: "rename_duty", now, folder });
  expect(made.name).toBe("20270304050607_rename_duty");
  expect(await readFile(made.path, "utf8")).toContain('ADD COLUMN     "role" TEXT');
  expect(made.losses).toEqual([expect.stringContaining('DROP COLUMN "duty"')]);
  await expect(createMigration({ url, name: "again", now, folder })).rejects.toMatchObject({ code: "USAGE" });
  await rm(folder, { recursive: true });
});

test("refuses a migration that would say nothing, also when comments in the models have changed", async () => {
  await lastModels((models) => `/// Another comment.\n${models}`);
  await expect(createMigration({ url, name: "nothing", now, folder })).rejects.toThrow(/nothing new/);
  await rm(folder, { recursive: true });
});

test("gives a migration a later name than every other, whatever the clock says", async () => {
  await lastModels((models) => models.replace(/^ {2}role +String\?$/m, ""));
  await writeFile(join(folder, "20280101000000_from_the_future"), "");
  const made = await createMigration({ url, name: "add_role", now, folder });
  expect(made.name).toBe("20280101000001_add_role");
  await rm(folder, { recursive: true });
});

test("refuses a name that is not small words with underscores", async () => {
  for (const name of ["", "Add Role", "add-role", "../up", "1st"]) {
    await expect(createMigration({ url, name, now, folder })).rejects.toMatchObject({ code: "USAGE" });
  }
  await rm(folder, { recursive: true });
});
