import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { makeFolder, runPosada } from "../support/posada-command.ts";

let place: Awaited<ReturnType<typeof makeFolder>>;
beforeEach(async () => {
  place = await makeFolder();
});
afterEach(() => place.remove());

test("restores a backup into an empty folder, where the doctor finds nothing wrong", async () => {
  const lost = { POSADA_HOME: join(place.folder, "lost") };
  const found = { POSADA_HOME: join(place.folder, "found") };
  const file = join(place.folder, "tuesday.tar.gz");
  await runPosada(["seed"], lost);
  const written = await runPosada(["backup", file], lost);
  expect(written.stdout).toMatch(/^Wrote .*tuesday\.tar\.gz: \d+ rows in \d+ tables/);
  expect(await runPosada(["restore", file], found)).toMatchObject({ status: 0 });
  const examined = await runPosada(["doctor"], found);
  expect(examined).toMatchObject({ status: 0 });
  expect(examined.stdout).toContain(
    "33 organizations, 1 countries, edition 1: no difference, nothing wrong.",
  );
  const again = await runPosada(["restore", file], found);
  expect(again.status).toBe(1);
  expect(again.stderr).toContain("(DATABASE_NOT_EMPTY)");
});
