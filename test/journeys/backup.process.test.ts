import { join } from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import { cloneDatabase } from "../support/database.ts";
import { cleanUp, makeHome, posada } from "../support/run-posada.ts";

afterEach(cleanUp);

test("restores a backup into an empty folder, where the doctor finds nothing wrong", async () => {
  const lost = await cloneDatabase("mexico");
  const found = { POSADA_HOME: await makeHome() };
  const file = join(await makeHome(), "tuesday.tar.gz");
  const written = await posada({ DATABASE_URL: lost.url }, "backup", file);
  await lost.drop();
  expect(written.output).toMatch(/Wrote .*tuesday\.tar\.gz: \d+ rows in \d+ tables/);
  expect(await posada(found, "restore", file)).toMatchObject({ code: 0 });
  const [examined, again] = await Promise.all([posada(found, "doctor"), posada(found, "restore", file)]);
  expect(examined.output).toContain(
    "33 organizations, 1 countries, edition 1: no difference, nothing wrong.",
  );
  expect(examined.code).toBe(0);
  expect(again.code).toBe(1);
  expect(again.output).toContain("(DATABASE_NOT_EMPTY)");
});
