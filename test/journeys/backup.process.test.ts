import { join } from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import { cleanUp, makeHome, posada } from "../support/run-posada.ts";

afterEach(cleanUp);

test("restores a backup into an empty folder, where the doctor finds nothing wrong", async () => {
  const lost = { POSADA_HOME: await makeHome() };
  const found = { POSADA_HOME: await makeHome() };
  const file = join(lost.POSADA_HOME, "tuesday.tar.gz");
  await posada(lost, "seed");
  const written = await posada(lost, "backup", file);
  expect(written.output).toMatch(/Wrote .*tuesday\.tar\.gz: \d+ rows in \d+ tables/);
  expect(await posada(found, "restore", file)).toMatchObject({ code: 0 });
  const examined = await posada(found, "doctor");
  expect(examined.output).toContain(
    "33 organizations, 1 countries, edition 1: no difference, nothing wrong.",
  );
  expect(examined.code).toBe(0);
  const again = await posada(found, "restore", file);
  expect(again.code).toBe(1);
  expect(again.output).toContain("(DATABASE_NOT_EMPTY)");
});
