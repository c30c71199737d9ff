import { execFile } from "node:child_process";
import { rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { fingerprintOf, listFiles, readIfThere, writeWhole } from "./fingerprint.ts";
import { inProject, projectFolder } from "./place.ts";

const folder = inProject("dist", "ide");
const stamp = inProject("dist", "ide.sha256");

/** Builds the page to try queries on into `dist/ide` when it, or the lock file of its packages, has changed. */
export async function buildIde(): Promise<string | undefined> {
  const wanted = await fingerprintOf(["ide/**/*", "package-lock.json"]);
  const made = (await listFiles(["dist/ide/index.html"])).length > 0;
  if (made && (await readIfThere(stamp)) === wanted) return undefined;
  const manifest = createRequire(import.meta.url).resolve("vite/package.json");
  const { bin } = createRequire(import.meta.url)(manifest);
  // Into a folder of its own first, so that two builds at once, or a running server, never meet half a page.
  const draft = inProject("dist", ".drafts", `ide-${process.pid}`);
  const options = ["--outDir", draft, "--emptyOutDir", "--logLevel", "warn"];
  await promisify(execFile)(
    process.execPath,
    [join(dirname(manifest), bin.vite), "build", "ide", ...options],
    {
      cwd: projectFolder,
    },
  );
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
  await writeWhole(stamp, wanted);
  return "query page built";
}
