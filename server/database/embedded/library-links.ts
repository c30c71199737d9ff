import { readFile, rm, symlink } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { isThere } from "./is-there.ts";

/**
 * Restores the library links that packages cannot carry and an install script makes, where such scripts are
 * switched off. False when one is missing and the folder cannot be written.
 */
export async function restoreLibraryLinks(native: string): Promise<boolean> {
  for (const { source, target } of await listed(native)) {
    const [file, name] = [inside(native, source), inside(native, target)];
    if (await isThere(name)) continue;
    try {
      await rm(name, { force: true }); // one that points nowhere
      await symlink(relative(dirname(name), file), name);
    } catch {
      // Another process may just have made it; otherwise the folder is not ours to write.
      if (!(await isThere(name))) return false;
    }
  }
  return true;
}

async function listed(native: string): Promise<{ source: string; target: string }[]> {
  try {
    return JSON.parse(await readFile(join(native, "pg-symlinks.json"), "utf8"));
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === "ENOENT") return []; // Windows has none
    throw problem;
  }
}

/** The list names files from the package's root; the folder `native` itself may have been copied elsewhere. */
function inside(native: string, listedPath: string): string {
  return join(native, listedPath.replace(/^native\//, ""));
}
