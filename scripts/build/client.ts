import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { fingerprint, fingerprintOf, listFiles, readIfThere, writeWhole } from "./fingerprint.ts";
import { inProject, projectFolder } from "./place.ts";

const stamp = inProject("generated", "prisma.sha256");

/** Generates the Prisma client into `generated/prisma` when the models, or Prisma, have changed since the last time. */
export async function buildClient(): Promise<string | undefined> {
  const manifest = createRequire(import.meta.url).resolve("prisma/package.json");
  const { version, bin } = createRequire(import.meta.url)(manifest);
  const models = await fingerprintOf(["prisma/schema.prisma", "prisma/models/*.prisma", "prisma.config.ts"]);
  const wanted = fingerprint(version, models);
  const made = (await listFiles(["generated/prisma/client.ts"])).length > 0;
  if (made && (await readIfThere(stamp)) === wanted) return undefined;
  const env = {
    ...process.env,
    // Generating needs no schema engine, but the command fetches one unless it is told where one lies.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  };
  await promisify(execFile)(process.execPath, [join(dirname(manifest), bin.prisma), "generate"], {
    cwd: projectFolder,
    env,
  });
  await writeWhole(stamp, wanted);
  return "Prisma client generated";
}
