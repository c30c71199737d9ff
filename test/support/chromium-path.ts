import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const unpack = 'import chromium from "@sparticuz/chromium"; await chromium.executablePath();';

/**
 * The path of a Chromium that this user can run, unpacked from the npm package on first use (two seconds).
 *
 * The package unpacks straight into the shared temporary folder, where two test processes would run each other's
 * half-written file, and one user could not run another's. So it unpacks into a folder of its own, which gets its
 * final name, with the user and the version in it, only when it is whole.
 */
export async function chromiumPath(): Promise<string> {
  const home = join(tmpdir(), `posada-chromium-${userInfo().uid}-${await packageVersion()}`);
  const path = join(home, "chromium");
  if (existsSync(path)) return path;
  const draft = await mkdtemp(join(tmpdir(), "posada-chromium-draft-"));
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", unpack], {
    cwd: fileURLToPath(new URL(".", import.meta.url)),
    env: { ...process.env, NODE_OPTIONS: "", TMPDIR: draft },
  });
  try {
    await rename(draft, home);
  } catch (error) {
    // Another test process was quicker: its copy is whole too.
    await rm(draft, { recursive: true });
    if (!existsSync(path)) throw error;
  }
  return path;
}

async function packageVersion(): Promise<string> {
  const main = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const manifest = JSON.parse(await readFile(join(main, "../../../package.json"), "utf8"));
  return manifest.version;
}
