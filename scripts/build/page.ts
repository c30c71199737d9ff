import { execFile } from "node:child_process";
import { rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { fingerprintOf, listFiles, readIfThere, writeWhole } from "./fingerprint.ts";
import { inProject, projectFolder } from "./place.ts";

/** Builds the page in a folder into `dist/<folder>` when it, or the lock file of its packages, has changed. */
export async function buildPage(
  page: "ide" | "admin",
  { says, sources = [] }: { says: string; sources?: string[] },
): Promise<string | undefined> {
  const folder = inProject("dist", page);
  const stamp = inProject("dist", `${page}.sha256`);
  const wanted = await fingerprintOf([`${page}/**/*`, "package-lock.json", ...sources]);
  const made = (await listFiles([`dist/${page}/index.html`])).length > 0;
  if (made && (await readIfThere(stamp)) === wanted) return undefined;
  const manifest = createRequire(import.meta.url).resolve("vite/package.json");
  const { bin } = createRequire(import.meta.url)(manifest);
  // Into a folder of its own first, so that two builds at once, or a running server, never meet half a page.
  const draft = inProject("dist", ".drafts", `${page}-${process.pid}`);
  const options = ["--outDir", draft, "--emptyOutDir", "--logLevel", "warn"];
  await promisify(execFile)(
    process.execPath,
    [join(dirname(manifest), bin.vite), "build", page, ...options],
    {
      cwd: projectFolder,
    },
  );
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
  await writeWhole(stamp, wanted);
  return says;
}
